import type { Request } from '@daybook/types';
import { instantOf } from '../calendar/instant-of.ts';
import { holdSpan } from './hold-span.ts';

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
 * @returns `undefined` when it cannot be computed to the minute, because a moment is missing or is no moment, or the
 *   zone is unknown: that is not "no hold". A date without a time does not do.
 */
export function holdOf(request: Pick<Request, 'custody'>, zone: string): Hold | undefined {
  const span = holdSpan(request);
  if (span === undefined) return undefined;
  const start = instantOf(span.from, zone);
  const end = instantOf(span.to, zone);
  if (start === undefined || end === undefined) return undefined;
  return { start, end, minutes: Math.max(0, Math.floor((span.to - span.from) / 60_000)) };
}
