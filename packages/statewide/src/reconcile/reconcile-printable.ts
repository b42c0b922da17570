import {
  CodeWords,
  type Printable,
  type PrintoutNote,
  type PrintoutTable,
  showDate,
  showNumber,
} from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ListColumn } from '../printing/list-column.ts';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import { gapColumns } from './gap-columns.ts';
import { gapLines } from './gap-lines.ts';
import { monthsBetween } from './months-between.ts';
import { reconcileWords } from './reconcile-words.ts';
import type { Reconciliation, Side, UnknownSpelling } from './reconciliation.ts';
import { setAsideWords } from './set-aside-words.ts';

/** A reconciliation as every format prints it; its data file is the file of explanations. */
export async function reconcilePrintable(
  result: Reconciliation,
  { lang, name, on }: { readonly lang: Lang; readonly name: string; readonly on: string },
): Promise<Printable> {
  const words = reconcileWords[lang];
  const codes = await CodeWords.in(lang);
  const how = { lang, codes };
  const { from, to, level, logged, released, undetermined, gaps, unknown_spellings } = result;
  const lines = gapLines(gaps);
  const columns = level.by_facility ? gapColumns : gapColumns.filter(({ id }) => id !== 'facility_id');
  const entries = undetermined.reduce((sum, one) => sum + one.entries, 0);
  const notes: PrintoutNote[] = [
    ...(released.compared === 0 ? [{ kind: 'partial', text: words.noRows } as const] : []),
    ...(level.period === 'quarter' ? [{ kind: 'partial', text: words.quarters } as const] : []),
    ...(result.dates.received > 0
      ? [{ kind: 'basis', text: words.byReceipt(showNumber(result.dates.received)) } as const]
      : []),
    ...(entries > 0 ? [{ kind: 'partial', text: words.undetermined(showNumber(entries)) } as const] : []),
    ...(result.months_without_entries.length > 0
      ? [{ kind: 'partial', text: words.without(result.months_without_entries.join(', ')) } as const]
      : []),
  ];
  return {
    record: result,
    figures: listFigures(lines, gapColumns, lang),
    on,
    printout: {
      lang,
      id: `reconciliation-${result.agency_id}`,
      issuer: name,
      title: words.title,
      subtitle: [...released.release_ids.slice(0, 3)],
      lead:
        words.lead(
          showDate(from, lang),
          showDate(to, lang),
          words.months(monthsBetween(from, to).length),
          level.by_facility ? words.byFacility : words.together,
          showNumber(logged.compared),
          showNumber(released.compared),
        ) +
        words.sums(
          showNumber(result.matched),
          showNumber(result.only_in_log),
          showNumber(result.only_at_ice),
          showNumber(result.explained),
        ),
      notes,
      keyFigures: [],
      sections: [
        {
          id: 'gaps',
          heading: words.sections.gaps,
          tables: printedList({ id: 'gaps', title: words.tables.gaps, isMain: true }, lines, columns, how),
          notes: gaps.length === 0 ? [words.none] : [],
        },
        {
          id: 'sides',
          heading: words.sections.sides,
          tables: [
            ...sideTable('log', words.tables.log, logged, lang, how),
            ...sideTable('release', words.tables.ice, released, lang, how),
          ],
          notes: [],
        },
        ...(unknown_spellings.length === 0
          ? []
          : [
              {
                id: 'spellings',
                heading: words.sections.spellings,
                tables: printedList(
                  { id: 'spellings', title: words.tables.spellings, isMain: true },
                  unknown_spellings.slice(0, MOST),
                  spellingColumns,
                  how,
                ),
                notes: [],
              },
            ]),
        { id: 'about', heading: words.sections.reading, tables: [], notes: words.reading },
      ],
      footer: `${name}: ${words.title}`,
    },
  };
}

/** So many spellings are printed; the JSON has all. */
const MOST = 20;

interface SideLine {
  readonly why: string;
  readonly count: number;
}

function sideTable(
  id: string,
  title: string,
  side: Side,
  lang: Lang,
  how: { readonly lang: Lang; readonly codes: CodeWords },
): PrintoutTable[] {
  const words = reconcileWords[lang];
  const lines: SideLine[] = [
    { why: words.compared, count: side.compared },
    ...Object.entries(side.set_aside).map(([why, count]) => ({
      why: setAsideWords[why as keyof typeof setAsideWords][lang],
      count,
    })),
  ];
  return printedList({ id, title, isMain: true }, lines, sideColumns, how);
}

const sideColumns: readonly ListColumn<SideLine>[] = [
  {
    id: 'why',
    type: 'string',
    title: { en: 'What became of them', es: 'Qué pasó con ellas' },
    description: { en: 'Compared, or why not.', es: 'Comparadas, o por qué no.' },
    value: ({ why }) => why,
  },
  {
    id: 'count',
    type: 'integer',
    title: { en: 'Count', es: 'Cantidad' },
    description: { en: 'How many.', es: 'Cuántas.' },
    value: ({ count }) => count,
  },
];

const spellingColumns: readonly ListColumn<UnknownSpelling>[] = [
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    value: ({ state }) => state,
  },
  {
    id: 'as_listed',
    type: 'string',
    title: { en: 'As ICE prints it', es: 'Como lo imprime ICE' },
    description: { en: 'The facility.', es: 'El centro.' },
    value: ({ as_listed }) => as_listed,
  },
  {
    id: 'rows',
    type: 'integer',
    title: { en: 'Rows', es: 'Filas' },
    description: { en: 'How many rows name it.', es: 'Cuántas filas lo nombran.' },
    value: ({ rows }) => rows,
  },
];
