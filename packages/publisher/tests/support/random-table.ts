import { type Axis, type MadeTable, madeTable } from './made-table.ts';

export const THRESHOLD = 11;

/** A run of chances that is the same each time for one seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Two ways, three ways, with groups, and quarters beside their year. */
export const SHAPES = ['2-D', '3-D', 'hierarchical', 'quarterly'] as const;

/**
 * A made-up table of one shape. Half of them show always what all people together are in each column, as counts of what
 * governments did do; the other half only the sum of everything.
 */
export function randomTable(seed: number): MadeTable {
  const chance = chances(seed);
  const upTo = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const flat = (leaves: number): Axis => ({ leaves, sums: [Array.from({ length: leaves }, (_, at) => at)] });
  const axes = {
    '2-D': () => [flat(upTo(2, 6)), flat(upTo(2, 5))],
    '3-D': () => [flat(upTo(2, 4)), flat(upTo(2, 3)), flat(upTo(2, 3))],
    hierarchical: () => [
      { leaves: 5, sums: [[0, 1], [2, 3, 4], [0, 1, 2, 3, 4]] }, // biome-ignore format: two groups and their sum
      flat(upTo(2, 4)),
    ],
    quarterly: () => [flat(upTo(2, 4)), flat(upTo(1, 3)), flat(4)],
  }[SHAPES[seed % SHAPES.length] as (typeof SHAPES)[number]]();
  const cells = axes.reduce((count, { leaves }) => count * leaves, 1);
  const mean = [2, 5, 12, 30][upTo(0, 3)] as number;
  const empty = [0, 0.2, 0.5][upTo(0, 2)] as number;
  const leaves = Array.from({ length: cells }, () =>
    chance() < empty ? 0 : Math.floor(-Math.log(1 - chance()) * mean),
  );
  const isColumnPublic = chance() < 0.5;
  const isSum = (nodes: readonly number[], at: number) =>
    nodes[at] === (axes[at]?.leaves ?? 0) + (axes[at]?.sums.length ?? 0) - 1;
  return madeTable(axes, leaves, THRESHOLD, (nodes) =>
    isColumnPublic ? isSum(nodes, 0) : nodes.every((_, at) => isSum(nodes, at)),
  );
}
