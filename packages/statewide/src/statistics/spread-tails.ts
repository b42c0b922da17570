import { betaTail } from './beta-tail.ts';
import type { Tails } from './binomial-tails.ts';
import { gammaTail } from './gamma-tail.ts';

/**
 * The exact tails of a count of which `mean` are expected, where the places that are compared differ among themselves: their
 * rates vary about their mean with the coefficient of variation √`spread` (a gamma mixture of Poisson counts, which is
 * the negative binomial). A spread of 0 is chance alone.
 */
export function spreadTails(count: number, mean: number, spread: number): Tails {
  if (spread <= 0)
    return { at_most: 1 - gammaTail(mean, count + 1), at_least: count === 0 ? 1 : gammaTail(mean, count) };
  const shape = 1 / spread;
  const share = shape / (shape + mean);
  return {
    at_most: betaTail(share, shape, count + 1),
    at_least: count === 0 ? 1 : betaTail(1 - share, count, shape),
  };
}
