import type { CodelistName, QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import type { Cell } from '../counting/create-counter.ts';
import { groupOf } from '../counting/group-of.ts';
import type { Dimension, Measure } from '../counting/measure.ts';
import { type Row, rowsOf } from './rows-of.ts';

/** A figure of a report that its log does not give. */
export interface Difference {
  /** Where the figure stands in the report, as a JSON Pointer; the table's rows, where a row is missing. */
  readonly pointer: string;
  readonly table_id?: string;
  /** The codes of the row, by dimension. */
  readonly codes: Readonly<Record<string, string>>;
  readonly reported: number;
  readonly counted: number;
}

/**
 * Sets the rows of a table beside the figures of its measure.
 *
 * The table may split them less than the measure does, by groups of codes (`decision_group`), and may have margins.
 *
 * @param pointer where the table stands in the report.
 * @returns `undefined` when the table cannot be recounted: it is split by something that the measure does not know, or
 *   sums what does not add up.
 */
export function compareTable(
  table: QuarterlyReportTable,
  pointer: string,
  measure: Measure,
  cells: readonly Cell[],
): Difference[] | undefined {
  const views = table.dimensions.map((dimension) => viewOf(dimension, measure));
  if (views.some((view) => view === undefined)) return undefined;
  const isExact = table.dimensions.join() === measure.dimensions.join();
  if (measure.kind !== 'flow' && !isExact) return undefined;
  if (measure.overlaps !== undefined && !table.dimensions.includes(measure.overlaps)) return undefined;
  const rows = rowsOf(measure, cells);
  const figures = sumsOf(rows, views as View[], measure.kind === 'flow');
  const stated = new Set<string>();
  const differences: Difference[] = [];
  const differ = (at: string, codes: readonly string[], reported: number, counted: number) =>
    differences.push({
      pointer: at,
      table_id: table.table_id,
      codes: Object.fromEntries(table.dimensions.map((dimension, index) => [dimension, codes[index] ?? ''])),
      reported,
      counted,
    });
  table.rows.forEach((row, at) => {
    const codes = table.dimensions.map((dimension) => row[dimension] ?? '');
    stated.add(codes.join('\n'));
    const counted = figures.get(codes.join('\n')) ?? 0;
    if (row.value === undefined || row.value === counted || isOverlap(measure, table.dimensions, codes)) return;
    differ(`${pointer}/rows/${at}/value`, codes, row.value, counted);
  });
  for (const [key, counted] of figures) {
    const codes = key === '' ? [] : key.split('\n');
    const isMissing = table.complete && counted !== 0 && !stated.has(key) && !codes.includes('total');
    if (isMissing && !isOverlap(measure, table.dimensions, codes)) differ(`${pointer}/rows`, codes, 0, counted);
  }
  return differences;
}

/** How a row of the measure shows in one dimension of the table. */
type View = (row: QuarterlyReportRow) => string;

const GROUPED: Partial<Record<Dimension, [of: 'decision' | 'outcome', list: CodelistName]>> = {
  decision_group: ['decision', 'decision'],
  outcome_group: ['outcome', 'custody-end'],
};

function viewOf(dimension: Dimension, { dimensions }: Measure): View | undefined {
  if (dimensions.includes(dimension)) return (row) => row[dimension] ?? '';
  const [of, list] = GROUPED[dimension] ?? [];
  if (of === undefined || list === undefined || !dimensions.includes(of)) return undefined;
  return (row) => groupOf(list, row[of] ?? '') ?? '';
}

/** Every sum that a row of the table may state: of its own codes, and with `total` in any place. */
function sumsOf(rows: readonly Row[], views: readonly View[], withMargins: boolean): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const codes = views.map((view) => view(row));
    for (let mask = 0; mask < (withMargins ? 2 ** codes.length : 1); mask++) {
      const key = codes.map((code, at) => ((mask >> at) & 1 ? 'total' : code)).join('\n');
      sums.set(key, (sums.get(key) ?? 0) + row.value);
    }
  }
  return sums;
}

/** A sum over rows in which one case may stand twice says nothing of the cases. */
function isOverlap({ overlaps }: Measure, dimensions: readonly Dimension[], codes: readonly string[]): boolean {
  return overlaps !== undefined && codes[dimensions.indexOf(overlaps)] === 'total';
}
