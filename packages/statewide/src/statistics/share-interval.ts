import { betaTail } from './beta-tail.ts';
import type { Interval } from './interval.ts';
import { solveFor } from './solve-for.ts';

/**
 * A share with its exact interval, after Clopper and Pearson (Biometrika 26, 1934): in repeated samples it holds the true
 * share at least as often as `confidence` says, for any number however small.
 *
 * @param part how many of them, a whole number from 0 to `whole`.
 * @param whole how many there are, 1 or more.
 * @param confidence 0.95 where nothing is said.
 * @throws RangeError for anything else.
 */
export function shareInterval(part: number, whole: number, confidence = 0.95): Interval {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole) || part < 0 || part > whole || whole < 1)
    throw new RangeError(`${part} is no part of ${whole}.`);
  const tail = (1 - confidence) / 2;
  return {
    estimate: part / whole,
    low: part === 0 ? 0 : solveFor((p) => betaTail(p, part, whole - part + 1) - tail, 0, 1),
    // Counted from the other side, so that a share close to one keeps its digits.
    high: part === whole ? 1 : 1 - solveFor((q) => betaTail(q, whole - part, part + 1) - tail, 0, 1),
  };
}
