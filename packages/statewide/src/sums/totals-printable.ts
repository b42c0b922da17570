import {
  CodeWords,
  FigureNames,
  type Printable,
  type PrintoutSection,
  showNumber,
  showPeriod,
} from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { printedList } from '../printing/printed-list.ts';
import { namedTotals } from './named-totals.ts';
import { quarterColumns } from './quarter-columns.ts';
import type { ReportsTogether } from './reports-together.ts';
import { sumsPrintable } from './sums-printable.ts';
import { sumsTables } from './sums-tables.ts';
import { totalsWords } from './totals-words.ts';
import { versionColumns } from './version-columns.ts';

/** How totals are printed. */
export interface TotalsOptions {
  readonly lang: Lang;
  /** The day of the files that are made, `YYYY-MM-DD`. */
  readonly on: string;
  /** The name that belongs to an id; without it the ids are printed. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** What several reports add up to, as every format prints it: first how many they are, and of whom. */
export async function totalsPrintable(together: ReportsTogether, options: TotalsOptions): Promise<Printable> {
  const { lang } = options;
  const words = totalsWords[lang];
  const { totals, over_quarters, used, versions, replaced, unclear, not_public } = together;
  const { nameOf = () => undefined } = options;
  const codes = await CodeWords.in(lang);
  const agencies = new Set(used.map(({ agency_id, jurisdiction_id }) => agency_id ?? jurisdiction_id)).size;
  const listed = [...new Set(used.map(({ period }) => period.name))].sort().map((period) => showPeriod(period, lang));
  const unclearOnes = unclear.map(({ agency_id, jurisdiction_id, period }) => {
    const id = agency_id ?? jurisdiction_id ?? '';
    return `${nameOf(id) ?? id}, ${showPeriod(period.name, lang)}`;
  });
  const counted = (say: (count: string, isOne: boolean) => string, count: number) =>
    say(showNumber(count), count === 1);
  const printable = await sumsPrintable(totals, {
    ...options,
    lead:
      used.length === 0
        ? words.none
        : words.lead(
            counted(words.reports, used.length),
            counted(words.agencies, agencies),
            new Intl.ListFormat(lang, { type: 'conjunction' }).format(listed),
          ),
    reading: words.unverified,
    notes: [
      ...(not_public === 0 ? [] : [{ kind: 'draft' as const, text: counted(words.notPublic, not_public) }]),
      ...(unclear.length === 0 ? [] : [{ kind: 'draft' as const, text: words.unclear(unclearOnes.join('; ')) }]),
      ...(replaced === 0 ? [] : [{ kind: 'basis' as const, text: counted(words.replaced, replaced) }]),
    ],
  });
  const names = await FigureNames.in(options);
  const over = over_quarters.map((one, at): PrintoutSection => {
    const source = one.source_kind === 'own-log' ? [] : [codes.title('source-kind', one.source_kind)];
    const several = over_quarters.some(({ state }) => state !== one.state);
    const listed = new Intl.ListFormat(lang, { type: 'conjunction' }).format(one.quarters);
    return {
      id: `over-quarters-${at + 1}`,
      heading: [...(several ? [one.state] : []), words.overQuarters(listed), ...source].join(' · '),
      lead: counted(words.overLead, one.reports),
      tables: sumsTables(namedTotals(one.totals, { names, codes, lang }), quarterColumns, {
        ...{ at: `over-${at + 1}`, names, codes, lang },
      }),
      notes: one.absent === 0 ? [] : [counted(words.absent, one.absent)],
    };
  });
  const title = words.versions;
  const corrected: PrintoutSection = {
    id: 'versions',
    heading: title,
    tables: printedList({ id: 'versions', title, isMain: true }, versions, versionColumns(nameOf), { lang, codes }),
    notes: [],
  };
  const { printout, record } = printable;
  const first = [...(versions.length === 0 ? [] : [corrected]), ...over];
  return {
    ...printable,
    record: { ...(record as object), ...(over.length === 0 ? {} : { over_quarters }) },
    printout: { ...printout, sections: [...first, ...printout.sections] },
  };
}
