import type { LegalProfileHoldClock } from '@daybook/types';
import { epochOf } from '../calendar/epoch-of.ts';
import { type ClockFacts, clockStartOf } from './clock-start-of.ts';
import { holdLimit } from './hold-limit.ts';
import { type Hold, holdOf } from './hold-of.ts';

/** A hold beside the limit of one clock. */
export interface HoldOver {
  readonly hold: Hold;
  /** The last moment that the clock allows. */
  readonly limit: string;
  /** Whole minutes by which custody went on after the limit; zero when it did not. */
  readonly over_minutes: number;
}

/**
 * Compares the hold of a request with one clock.
 *
 * @returns `undefined` when the hold, the start of the clock or its limit cannot be computed (see `holdOf`,
 *   `clockStartOf`, `holdLimit`).
 */
export function holdOver(
  clock: Pick<LegalProfileHoldClock, 'limit_minutes' | 'excludes' | 'starts'>,
  request: ClockFacts,
  zone: string,
): HoldOver | undefined {
  const hold = holdOf(request, zone);
  const start = clockStartOf(clock.starts, request, zone);
  const limit = start === undefined ? undefined : holdLimit(clock, start, zone);
  if (hold === undefined || limit === undefined) return undefined;
  // A hold of no minutes is over no limit, even where the clock began long before it.
  const over = hold.minutes === 0 ? 0 : Math.floor((epochOf(hold.end) - epochOf(limit)) / 60_000);
  return { hold, limit, over_minutes: Math.max(0, over) };
}
