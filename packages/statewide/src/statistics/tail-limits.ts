import type { Tails } from './binomial-tails.ts';
import { solveFor } from './solve-for.ts';

/**
 * Between which counts a tail is not rarer than `level` on either side: whatever lies outside them is. The limits are not
 * rounded to whole counts, so that a curve of them is smooth, and still parts the same whole counts.
 *
 * @param tails the tails of a count, which may be a fraction here.
 * @param mean where to begin looking, greater than 0.
 */
export function tailLimits(
  tails: (count: number) => Tails,
  mean: number,
  level: number,
): { low: number; high: number } {
  const low = tails(0).at_most >= level ? 0 : solveFor((count) => tails(count).at_most - level, 0, mean);
  let above = mean + 1;
  while (tails(above).at_least > level && above < MOST) above *= 2;
  return { low, high: solveFor((count) => tails(count).at_least - level, 1e-9, above) };
}

const MOST = 1e9;
