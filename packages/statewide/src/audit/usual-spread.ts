import { solveFor } from '../statistics/solve-for.ts';
import { spreadTails } from '../statistics/spread-tails.ts';

/** What was counted at one place, and what was expected there. */
export interface Expected {
  readonly count: number;
  readonly mean: number;
  /** How unsure `mean` itself is: its squared coefficient of variation; 0 where nothing is said. */
  readonly unsure?: number;
}

/**
 * How much counts differ from what is expected of them beyond chance, as a squared coefficient of variation: the one under
 * which the ranks of the counts spread evenly from 0 to 1. A few counts that are far off hardly move it.
 *
 * @returns `undefined` for fewer than ten counts of which at least one is expected.
 */
export function usualSpread(counts: readonly Expected[]): number | undefined {
  const telling = counts.filter(({ mean }) => mean >= 1);
  if (telling.length < FEWEST) return undefined;
  const unevenness = (spread: number) =>
    telling.reduce((sum, one) => sum + distance(one, spread), 0) / telling.length - EVEN;
  if (unevenness(0) <= 0) return 0;
  // Far beyond the truth ranks grow uneven again: the first spread that evens them is meant.
  for (let high = LEAST; high <= MOST; high *= 2)
    if (unevenness(high) <= 0) return solveFor(unevenness, high === LEAST ? 0 : high / 2, high, PRECISION);
  return MOST;
}

/** How far the rank of a count lies from the middle. Of equal counts half stand below. */
function distance({ count, mean, unsure = 0 }: Expected, spread: number): number {
  const { at_most, at_least } = spreadTails(count, mean, spread + unsure);
  return Math.abs((at_most + 1 - at_least) / 2 - 0.5);
}

const FEWEST = 10;
/** Nothing turns on more digits of a usual difference. */
const PRECISION = 1e-3;
/** Ranks that are even from 0 to 1 lie a quarter from the middle, on average. */
const EVEN = 0.25;
const LEAST = 1 / 1024;
const MOST = 4;
