import { CodeWords, type Printable, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import { correlationColumns } from './correlation-columns.ts';
import type { Evidence } from './evidence.ts';
import { evidenceColumns } from './evidence-columns.ts';
import { evidenceWords } from './evidence-words.ts';
import { thirdColumns } from './third-columns.ts';

/** What an evidence is printed with. */
export interface EvidencePrint {
  readonly lang: Lang;
  /** Who was expected to report and who did. */
  readonly coverage: readonly string[];
  /** The quarters that were looked at. */
  readonly quarters: readonly string[];
  readonly state?: string | undefined;
  /** The day that is written into files that hold one. */
  readonly on: string;
}

const CRIME = [
  'complied',
  'decided',
  'violent_crimes',
  'crime_basis',
  'crime_months',
  'population',
  'crime_rate',
  'years',
];
const COST = ['cost_cents', 'inmate_days', 'cents_per_day', 'cost_years'];

/** More rows than these are printed in full only. */
const MOST = 40;

/** A page has no room for all of it in one table: each leaves out what the other is about. */
const isOf =
  (left: readonly string[]) =>
  ({ id }: { readonly id: string }) =>
    !left.includes(id);

/** Compliance beside crime and cost as every format prints it; its data file has one row an agency and quarter. */
export async function evidencePrintable(
  evidence: Evidence,
  { lang, coverage, quarters, state, on }: EvidencePrint,
): Promise<Printable> {
  const words = evidenceWords[lang];
  const how = { lang, codes: await CodeWords.in(lang) };
  const { rows, thirds, correlations } = evidence;
  const breaks = rows.filter(({ is_new_basis }) => is_new_basis).length;
  const columns = evidenceColumns(lang);
  const isShort = rows.length <= MOST;
  const { sections, tables } = words;
  return {
    record: evidence,
    figures: listFigures(rows, columns, lang),
    on,
    printout: {
      lang,
      id: `evidence${state === undefined ? '' : `-${state.toLowerCase()}`}`,
      issuer: state ?? 'Daybook',
      title: words.title,
      subtitle: quarters,
      lead: `${coverage.join('. ').replace(/\.$/, '')}. ${words.cause}`,
      notes: [...(breaks > 0 ? [{ kind: 'partial', text: words.breaks(showNumber(breaks)) } as const] : [])],
      keyFigures: [],
      sections: [
        {
          id: 'thirds',
          heading: sections.thirds,
          tables: printedList({ id: 'thirds', title: tables.thirds, isMain: true }, thirds, thirdColumns(lang), how),
          notes: thirds.length === 0 ? [words.noThirds] : [],
        },
        ...(correlations.length === 0
          ? []
          : [
              {
                id: 'order',
                heading: sections.order,
                tables: printedList(
                  { id: 'order', title: tables.order, isMain: true },
                  correlations,
                  correlationColumns(lang),
                  how,
                ),
                notes: [],
              },
            ]),
        {
          id: 'rows',
          heading: sections.rows,
          tables: [
            ...printedList({ id: 'rows', title: tables.rows, isMain: isShort }, rows, columns.filter(isOf(COST)), how),
            ...printedList(
              { id: 'costs', title: tables.costs, isMain: isShort },
              rows,
              columns.filter(isOf(CRIME)),
              how,
            ),
          ],
          notes: rows.length === 0 ? [words.noRows] : [],
        },
        { id: 'about', heading: sections.reading, tables: [], notes: words.reading },
      ],
      footer: words.title,
    },
  };
}
