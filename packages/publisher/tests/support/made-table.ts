import type { TableModel } from '../../src/protect/table-model.ts';

/** One way in which a table is split: its parts, and which of them each sum above them adds up. */
export interface Axis {
  readonly leaves: number;
  /** Groups of leaves that have a figure of their own, such as a year of its quarters; the last is the sum of all. */
  readonly sums: readonly (readonly number[])[];
}

/** A made-up table with every figure that could be published of it. */
export interface MadeTable {
  readonly axes: readonly Axis[];
  /** The nodes of each figure, one for each axis: a leaf by its number, a sum by the number of leaves plus its own. */
  readonly places: readonly (readonly number[])[];
  readonly model: TableModel;
}

/**
 * Makes a table.
 *
 * @param leaves the number in each innermost cell, last axis fastest.
 * @param isAlways which figures are public whatever happens, by their nodes.
 */
export function madeTable(
  axes: readonly Axis[],
  leaves: readonly number[],
  threshold: number,
  isAlways: (nodes: readonly number[]) => boolean,
): MadeTable {
  const places = product(axes.map(({ leaves: count, sums }) => count + sums.length));
  const figures = places.map((nodes) => {
    const parts = nodes.map((node, at) => {
      const { leaves: count, sums } = axes[at] as Axis;
      return node < count ? [node] : (sums[node - count] as readonly number[]);
    });
    const sum = product(parts.map((list) => list.length)).map((pick) =>
      pick.reduce((index, choice, at) => index * (axes[at] as Axis).leaves + (parts[at]?.[choice] as number), 0),
    );
    const value = sum.reduce((total, at) => total + (leaves[at] as number), 0);
    const show = isAlways(nodes) ? ('always' as const) : ('if-safe' as const);
    const isFew = value > 0 && value < threshold;
    return { value, sum, show, cost: 2 + Math.log2(1 + value), isFew, need: { reach: threshold } };
  });
  return { axes, places, model: { unknowns: leaves.length, figures, facts: [] } };
}

/** Every choice of one number below each count. */
function product(counts: readonly number[]): number[][] {
  return counts.reduce<number[][]>(
    (lists, count) => lists.flatMap((list) => Array.from({ length: count }, (_, next) => [...list, next])),
    [[]],
  );
}
