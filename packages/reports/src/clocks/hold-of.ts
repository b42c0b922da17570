import type { Request } from '@daybook/types';
import { epochOf } from '../calendar/epoch-of.ts';
import { instantOf } from '../calendar/instant-of.ts';

/** Time that a person was kept after every other ground for custody had ended. */
export interface Hold {
  /** The end of ordinary release processing, from which a hold counts. RFC 3339 in local time. */
  readonly start: string;
  /** The end of custody. RFC 3339 in local time. */
  readonly end: string;
  /** Whole minutes between the two; zero when custody ended in time. */
  readonly minutes: number;
}

/**
 * The hold of one request: end of custody − eligible for release − documented processing.
 *
 * @param zone IANA time zone of the place of custody.
 * @returns `undefined` when it cannot be computed to the minute, because a moment is missing or is no moment: that is
 *   not "no hold". A date without a time does not do.
 */
export function holdOf(request: Pick<Request, 'custody'>, zone: string): Hold | undefined {
  const { release_eligible_at, processing_minutes = 0, ended_at } = request.custody ?? {};
  if (release_eligible_at === undefined || ended_at === undefined) return undefined;
  const from = epochOf(release_eligible_at) + processing_minutes * 60_000;
  const to = epochOf(ended_at);
  const start = instantOf(from, zone);
  const end = instantOf(to, zone);
  if (start === undefined || end === undefined) return undefined;
  return { start, end, minutes: Math.max(0, Math.floor((to - from) / 60_000)) };
}
