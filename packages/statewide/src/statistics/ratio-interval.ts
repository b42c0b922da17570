import type { Interval } from './interval.ts';
import { shareInterval } from './share-interval.ts';

/**
 * How many of one kind there are for each of another, with an exact interval: given both counts together, the first is a
 * share of them, whose interval is that of Clopper and Pearson.
 *
 * Source: Przyborowski and Wilenski, Biometrika 31, 1940.
 *
 * @returns `undefined` where neither kind was counted; `Infinity` where there are none to divide by.
 */
export function ratioInterval(count: number, against: number, confidence = 0.95): Interval | undefined {
  if (count + against === 0) return undefined;
  const { low, high } = shareInterval(count, count + against, confidence);
  return { estimate: count / against, low: low / (1 - low), high: high / (1 - high) };
}
