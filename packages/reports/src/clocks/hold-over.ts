import type { LegalProfileHoldClock } from '@daybook/types';
import { instantOf } from '../calendar/instant-of.ts';
import { type ClockFacts, clockStartEpoch } from './clock-start-of.ts';
import { type Hold, holdOf } from './hold-of.ts';
import { holdSpan } from './hold-span.ts';
import { limitEpoch } from './limit-epoch.ts';

/** A hold beside the limit of one clock. */
export interface HoldOver {
  readonly hold: Hold;
  /** The last moment that the clock allows. */
  readonly limit: string;
  /** Whole minutes by which custody went on after the limit; zero when it did not. */
  readonly over_minutes: number;
}

type Clock = Pick<LegalProfileHoldClock, 'limit_minutes' | 'excludes' | 'starts'>;

/**
 * Compares the hold of a request with one clock.
 *
 * @param zone IANA time zone of the place of custody.
 * @returns `undefined` when the hold, the start of the clock or its limit cannot be computed (see `holdOf`,
 *   `clockStartOf`, `holdLimit`).
 */
export function holdOver(clock: Clock, request: ClockFacts, zone: string): HoldOver | undefined {
  const over_minutes = minutesOver(clock, request, zone);
  const hold = holdOf(request, zone);
  const limit = limitEpoch(clock, clockStartEpoch(clock.starts, request), zone);
  const written = limit === undefined ? undefined : instantOf(limit, zone);
  if (over_minutes === undefined || hold === undefined || written === undefined) return undefined;
  return { hold, limit: written, over_minutes };
}

/** The `over_minutes` of `holdOver` alone: for counting, which writes no moments. */
export function minutesOver(clock: Clock, request: ClockFacts, zone: string): number | undefined {
  const span = holdSpan(request);
  const limit = limitEpoch(clock, clockStartEpoch(clock.starts, request), zone);
  if (span === undefined || limit === undefined || Number.isNaN(limit)) return undefined;
  // A hold of no minutes is over no limit, even where the clock began long before it.
  return span.to - span.from < 60_000 ? 0 : Math.max(0, Math.floor((span.to - limit) / 60_000));
}
