import type { Request } from '@daybook/types';
import { epochOf } from '../calendar/epoch-of.ts';

/** From when to when a person was held, in milliseconds since 1970-01-01T00:00Z. */
export interface HoldSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The span from the end of documented processing to the end of custody. It runs backwards when custody ended first.
 *
 * @returns `undefined` when either moment is missing or is no moment.
 */
export function holdSpan({ custody }: Pick<Request, 'custody'>): HoldSpan | undefined {
  if (custody?.release_eligible_at === undefined || custody.ended_at === undefined) return undefined;
  const from = epochOf(custody.release_eligible_at) + (custody.processing_minutes ?? 0) * 60_000;
  const to = epochOf(custody.ended_at);
  return Number.isNaN(to - from) ? undefined : { from, to };
}
