import { gammaTail } from './gamma-tail.ts';
import type { Interval } from './interval.ts';
import { solveFor } from './solve-for.ts';

/**
 * A rate with its exact interval for a count of rare, independent events (Poisson), after Garwood (Biometrika 28, 1936).
 *
 * @param count how many events, a whole number.
 * @param exposure what they are measured against, such as bookings; greater than 0.
 * @param confidence 0.95 where nothing is said.
 * @returns events for each unit of exposure.
 * @throws RangeError for anything else.
 */
export function rateInterval(count: number, exposure: number, confidence = 0.95): Interval {
  if (!Number.isSafeInteger(count) || count < 0 || !(exposure > 0))
    throw new RangeError(`${count} for ${exposure} is no rate.`);
  const tail = (1 - confidence) / 2;
  const most = count + 20 * Math.sqrt(count + 1) + 60;
  // The mean at which so many or more, and so few or fewer, are as rare as the tail.
  const low = count === 0 ? 0 : solveFor((mean) => gammaTail(mean, count) - tail, 0, count);
  const high = solveFor((mean) => 1 - gammaTail(mean, count + 1) - tail, count, most);
  return { estimate: count / exposure, low: low / exposure, high: high / exposure };
}
