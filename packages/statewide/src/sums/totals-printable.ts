import { CodeWords, type Printable, showNumber, showPeriod } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { printedList } from '../printing/printed-list.ts';
import type { ReportsTogether } from './reports-together.ts';
import { sumsPrintable } from './sums-printable.ts';
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
  const { totals, used, versions, replaced, not_public } = together;
  const { nameOf = () => undefined } = options;
  const codes = await CodeWords.in(lang);
  const agencies = new Set(used.map(({ agency_id, jurisdiction_id }) => agency_id ?? jurisdiction_id)).size;
  const listed = [...new Set(totals.map(({ period }) => period))].map((period) => showPeriod(period, lang));
  const counted = (say: (count: string, isOne: boolean) => string, count: number) =>
    say(showNumber(count), count === 1);
  const printable = await sumsPrintable(totals, {
    ...options,
    lead: words.lead(
      counted(words.reports, used.length),
      counted(words.agencies, agencies),
      new Intl.ListFormat(lang, { type: 'conjunction' }).format(listed),
    ),
    reading: words.unverified,
    notes: [
      ...(not_public === 0 ? [] : [{ kind: 'draft' as const, text: counted(words.notPublic, not_public) }]),
      ...(replaced === 0 ? [] : [{ kind: 'basis' as const, text: counted(words.replaced, replaced) }]),
    ],
  });
  if (versions.length === 0) return printable;
  const title = words.versions;
  const section = {
    id: 'versions',
    heading: title,
    tables: printedList({ id: 'versions', title, isMain: true }, versions, versionColumns(nameOf), { lang, codes }),
    notes: [],
  };
  const { printout } = printable;
  return { ...printable, printout: { ...printout, sections: [section, ...printout.sections] } };
}
