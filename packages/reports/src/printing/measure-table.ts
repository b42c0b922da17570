import type { CodelistName, QuarterlyReportTable } from '@daybook/types';
import { measures } from '../measures/index.ts';
import { dimensionCell } from './dimension-cell.ts';
import { dimensionOf } from './dimension-of.ts';
import { figureCell } from './figure-cell.ts';
import { measureTitle } from './measure-title.ts';
import type { PrintSource } from './print-source.ts';
import type { Column, PrintoutTable, Row } from './printout.ts';

/** The measures that a short print shows: what became of people, holds, acts under an agreement. */
const MAIN = ['custody-ends', 'holds-by-limit', 'delegated-acts'];

/** Dimensions whose codes need more than their titles: a law's limit, and what being over it means. */
const EXPLAINED = { hold_clock: 'hold-clock', hold_limit: 'hold-limit' } as const;

/** A table of a report, row by row as the record has it. */
export function measureTable(table: QuarterlyReportTable, source: PrintSource): PrintoutTable {
  const { lang, codes, words } = source;
  const { table_id, measure: id, unit, placed_by, dimensions, rows, complete, withheld_law } = table;
  const measure = measures.find((one) => one.id === id);
  const unitTitle = unit === 'cents' ? words.dollars : codes.title('measure-unit', unit).toLowerCase();
  const hasCases = rows.some(({ observations }) => observations !== undefined);
  const across = measure?.across === undefined ? -1 : dimensions.indexOf(measure.across);
  const columns: Column[] = [
    ...dimensions.map((dimension) => ({
      id: dimension,
      title: dimensionOf(dimension, lang).title,
      kind: 'text' as const,
    })),
    { id: 'value', title: words.columns.value, kind: 'number' },
    ...(hasCases ? [{ id: 'observations', title: words.columns.cases, kind: 'number' as const }] : []),
  ];
  return {
    id: table_id,
    title: measureTitle(id, source),
    unit: words.unit(unitTitle, codes.title('placed-by', placed_by).toLowerCase()),
    columns,
    rows: totalsLast(
      rows.map((row) => ({
        cells: [
          ...dimensions.map((dimension) => dimensionCell(dimension, row[dimension] ?? '', source)),
          figureCell(row, unit, source),
          ...(hasCases ? [figureCell({ value: row.observations ?? 0 }, 'count', source)] : []),
        ],
        ...(dimensions.length > 0 && dimensions.every((dimension) => row[dimension] === 'total')
          ? { isTotal: true }
          : {}),
      })),
    ),
    isComplete: complete,
    isMain: MAIN.includes(id),
    hasBars: table.kind === 'flow',
    ...(across < 0 || hasCases
      ? {}
      : { across: { column: across, absent: figureCell(complete ? { value: 0 } : {}, unit, source) } }),
    notes: [
      ...(withheld_law === undefined ? [] : [words.withheldByLaw(withheld_law.text)]),
      ...(complete || rows.length === 0 ? [] : [words.incomplete]),
      ...(measure?.overlaps !== undefined && dimensions.includes(measure.overlaps) && rows.length > 1
        ? [words.overlaps]
        : []),
      ...explanations(table, source),
    ],
  };
}

/** The rows as they come, those that sum up others below them. */
function totalsLast(rows: readonly Row[]): Row[] {
  return [...rows.filter(({ isTotal }) => isTotal !== true), ...rows.filter(({ isTotal }) => isTotal === true)];
}

function explanations({ dimensions, rows }: QuarterlyReportTable, { codes }: PrintSource): string[] {
  return Object.entries(EXPLAINED).flatMap(([name, list]) => {
    const dimension = dimensions.find((one) => one === name);
    if (dimension === undefined) return [];
    const used = new Set(rows.map((row) => row[dimension]));
    return codes
      .list(list satisfies CodelistName)
      .filter(([code]) => used.has(code as never))
      .map(([, title, definition]) => `${title}: ${definition}`);
  });
}
