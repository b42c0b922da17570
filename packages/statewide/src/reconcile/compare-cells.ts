import type { Gap, PaperKind } from './gap.ts';
import { quarterOf } from './quarter-of.ts';

/** Where a paper counts. */
export interface CountedPaper {
  readonly facility_id: string;
  readonly period: string;
  readonly kind: PaperKind;
}

interface Cell extends CountedPaper {
  logged: number;
  at_ice: number;
  byReceipt: number;
}

interface Compared {
  readonly gaps: readonly Gap[];
  readonly equal_cells: number;
  readonly matched: number;
}

/** Sets both counts of each cell side by side. */
export function compareCells(
  logged: readonly (CountedPaper & { readonly by: 'on_paper' | 'received' })[],
  released: readonly (CountedPaper & { readonly count: number })[],
  undetermined: readonly { readonly quarter: string; readonly kind: string; readonly entries: number }[],
): Compared {
  const cells = new Map<string, Cell>();
  const cellOf = ({ facility_id, period, kind }: CountedPaper) => {
    const key = keyOf({ facility_id, period, kind });
    const cell: Cell = cells.get(key) ?? { facility_id, period, kind, logged: 0, at_ice: 0, byReceipt: 0 };
    cells.set(key, cell);
    return cell;
  };
  for (const paper of logged) {
    const cell = cellOf(paper);
    cell.logged += 1;
    if (paper.by === 'received') cell.byReceipt += 1;
  }
  for (const paper of released) cellOf(paper).at_ice += paper.count;
  const slack = new Map(undetermined.map(({ quarter, kind, entries }) => [`${quarter} ${kind}`, entries]));
  const gaps = [...cells.values()]
    .filter((cell) => cell.logged !== cell.at_ice)
    .map((cell): Gap => {
      const { facility_id, period, kind, logged: own, at_ice } = cell;
      const only_at_ice = Math.max(0, at_ice - own);
      const opposite = oppositeOf(cell, cells);
      return {
        ...{ facility_id, period, kind, logged: own, at_ice, matched: Math.min(own, at_ice) },
        ...{ only_in_log: Math.max(0, own - at_ice), only_at_ice },
        only_at_ice_at_least: Math.max(0, only_at_ice - (slack.get(`${quarterOf(period)} ${kind}`) ?? 0)),
        ...(opposite && { opposite }),
        explanations: [],
        open: Math.abs(at_ice - own),
      };
    })
    .sort((a, b) => b.open - a.open || (keyOf(a) < keyOf(b) ? -1 : 1));
  return {
    gaps,
    equal_cells: cells.size - gaps.length,
    matched: [...cells.values()].reduce((sum, cell) => sum + Math.min(cell.logged, cell.at_ice), 0),
  };
}

/** A gap the other way in the month before or after, where a paper was placed by its receipt and not by its own date. */
function oppositeOf(cell: Cell, cells: ReadonlyMap<string, Cell>): Gap['opposite'] {
  const gap = cell.logged - cell.at_ice;
  for (const period of neighbours(cell.period)) {
    const other = cells.get(keyOf({ ...cell, period }));
    if (other === undefined || other.byReceipt + cell.byReceipt === 0) continue;
    const against = other.logged - other.at_ice;
    if (gap * against < 0) return { period, count: Math.min(Math.abs(gap), Math.abs(against)) };
  }
  return undefined;
}

/** A paper comes after its date: first the period in which the other side of the gap is likelier. */
function neighbours(period: string): string[] {
  const parts = period.includes('Q') ? 4 : 12;
  const year = Number(period.slice(0, 4));
  const no = Number(period.slice(period.includes('Q') ? 6 : 5));
  const named = (index: number) => {
    const [y, n] = [Math.floor(index / parts), (index % parts) + 1];
    return parts === 4 ? `${y}-Q${n}` : `${y}-${String(n).padStart(2, '0')}`;
  };
  const index = year * parts + no - 1;
  return [named(index + 1), named(index - 1)];
}

const keyOf = ({ facility_id, period, kind }: CountedPaper) => `${facility_id}|${period}|${kind}`;
