import type { QuarterlyReportRow, QuarterlyReportTable } from '@daybook/types';
import { canBeAdded } from './can-be-added.ts';

/** A figure of a report, which may stand in several rows: as itself, and as the margin of a finer table. */
interface Figure {
  value: number | undefined;
  /** The rows that withhold it, as pointers. */
  readonly withheld: string[];
}

/** A total and what adds up to it. */
interface Sum {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** Money may be negative; nothing else that is counted is. */
  readonly isCount: boolean;
}

/**
 * The withheld figures of a report that follow from those that it shows: one gap in a sum, a sum that is reached without
 * the withheld parts, the same figure in another table. Said by the pointer of each row, with the figure.
 */
export function workedOut(tables: readonly QuarterlyReportTable[]): Map<string, number> {
  const figures = new Map<string, Figure>();
  tables.forEach((table, no) => {
    table.rows.forEach((row, at) => {
      see(figures, table, row, `/tables/${no}/rows/${at}/withheld`);
    });
  });
  const sums = tables.flatMap((table) => sumsOf(table, figures));
  while (sums.some(solve));
  const found = [...figures.values()].flatMap(({ value, withheld }) =>
    value === undefined ? [] : withheld.map((pointer): [string, number] => [pointer, value]),
  );
  return new Map(found);
}

function see(
  figures: Map<string, Figure>,
  table: QuarterlyReportTable,
  row: QuarterlyReportRow,
  pointer: string,
): void {
  const key = keyOf(table, row);
  const figure = figures.get(key) ?? { value: undefined, withheld: [] };
  figures.set(key, figure);
  figure.value ??= row.value;
  if (row.withheld !== undefined) figure.withheld.push(pointer);
}

/** One figure has one key in every table: its measure, and its codes but for totals and for `without`. */
function keyOf(table: QuarterlyReportTable, row: QuarterlyReportRow, without?: string): string {
  const codes = table.dimensions
    .filter((dimension) => dimension !== without && row[dimension] !== 'total')
    .map((dimension) => `${dimension}=${String(row[dimension])}`);
  return [table.measure, table.unit, table.placed_by, ...codes.sort()].join('\n');
}

function sumsOf(table: QuarterlyReportTable, figures: ReadonlyMap<string, Figure>): Sum[] {
  // In a table that is not complete a row that is absent may hide anything.
  if (!table.complete) return [];
  return table.dimensions.flatMap((dimension) => {
    if (!canBeAdded(table, dimension)) return [];
    const parts = new Map<string, Figure[]>();
    for (const row of table.rows) {
      const part = row[dimension] === 'total' ? undefined : figures.get(keyOf(table, row));
      const key = keyOf(table, row, dimension);
      if (part !== undefined) parts.set(key, [...(parts.get(key) ?? []), part]);
    }
    return [...parts].flatMap(([key, list]): Sum[] => {
      const total = figures.get(key);
      return total === undefined ? [] : [{ total, parts: list, isCount: table.unit !== 'cents' }];
    });
  });
}

/** Fills in what follows from a sum; true where something did. */
function solve({ total, parts, isCount }: Sum): boolean {
  const open = parts.filter(({ value }) => value === undefined);
  const known = parts.reduce((sum, { value = 0 }) => sum + value, 0);
  if (total.value === undefined) {
    if (open.length === 0) total.value = known;
    return open.length === 0;
  }
  const left = total.value - known;
  if (open.length === 0 || left < 0 || (open.length > 1 && !(isCount && left === 0))) return false;
  for (const part of open) part.value = left;
  return true;
}
