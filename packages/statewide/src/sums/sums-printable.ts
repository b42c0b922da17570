import {
  CodeWords,
  FigureNames,
  type Printable,
  type PrintoutNote,
  type PrintoutSection,
  showDate,
  showPeriod,
} from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { grouped } from '../build/grouped.ts';
import { listFigures } from '../printing/list-figures.ts';
import { namedTotals } from './named-totals.ts';
import type { StateTotal } from './state-total.ts';
import { sumsTables } from './sums-tables.ts';
import { type NamedTotal, totalColumns } from './total-columns.ts';
import { totalsWords } from './totals-words.ts';

/** How sums are printed. */
export interface SumsOptions {
  readonly lang: Lang;
  /** The day of the files that are made, `YYYY-MM-DD`. */
  readonly on: string;
  /** What stands before every figure: who is in the sums, and who is not. */
  readonly lead: string;
  readonly notes?: readonly PrintoutNote[];
  /** What is said of how to read them, beyond what holds for all sums. */
  readonly reading?: string;
  /** The name that belongs to an id; without it the ids are printed. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** Sums over agencies as every format prints them: a chapter for each period, a table for each table of the reports. */
export async function sumsPrintable(totals: readonly StateTotal[], options: SumsOptions): Promise<Printable> {
  const { lang, on, lead, notes = [], reading } = options;
  const words = totalsWords[lang];
  const names = await FigureNames.in(options);
  const codes = await CodeWords.in(lang);
  const named = namedTotals(totals, { names, codes, lang });
  const periods = [...grouped(named, ({ total }) => `${total.state} ${total.source_kind} ${total.period}`).values()];
  const several = new Set(totals.map(({ state }) => state)).size > 1;
  const sections = periods.map((some, at): PrintoutSection => {
    const [{ total }] = some as [NamedTotal];
    const source = total.source_kind === 'own-log' ? '' : ` · ${codes.title('source-kind', total.source_kind)}`;
    const period = showPeriod(total.period, lang);
    const heading = `${several ? `${total.state} · ` : ''}${period.charAt(0).toUpperCase()}${period.slice(1)}${source}`;
    return {
      id: `totals-${at + 1}`,
      heading,
      short: total.period,
      tables: sumsTables(some, totalColumns, { at: at + 1, names, codes, lang }),
      notes: [],
    };
  });
  return {
    record: { as_of: on, totals },
    figures: listFigures(named, totalColumns, lang),
    on,
    printout: {
      lang,
      id: 'totals',
      issuer: [...new Set(totals.map(({ state }) => state))].join(', '),
      title: words.title,
      subtitle: [showDate(on, lang)],
      lead,
      notes,
      keyFigures: [],
      sections: [
        ...sections,
        {
          id: 'about',
          heading: words.reading,
          tables: [],
          notes: [...words.notes, ...(reading === undefined ? [] : [reading])],
        },
      ],
      footer: words.title,
    },
  };
}
