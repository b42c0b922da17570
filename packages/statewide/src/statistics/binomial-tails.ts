import { betaTail } from './beta-tail.ts';

/** How rare a count is, from both sides: the chance of so few or fewer, and of so many or more. */
export interface Tails {
  readonly at_most: number;
  readonly at_least: number;
}

/**
 * The exact tails of `count` of `whole`, where each has the chance `share`.
 *
 * @param count a whole number from 0 to `whole`.
 */
export function binomialTails(count: number, whole: number, share: number): Tails {
  return {
    at_most: count >= whole ? 1 : betaTail(1 - share, whole - count, count + 1),
    at_least: count <= 0 ? 1 : betaTail(share, count, whole - count + 1),
  };
}
