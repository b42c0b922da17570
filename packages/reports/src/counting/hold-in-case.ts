import type { CustodyEndCode, Request } from '@daybook/types';
import { holdSpan } from '../clocks/hold-span.ts';
import type { CustodyEnd } from './custody-end-of.ts';

/** Whether a person was kept past the time of release. */
export interface HoldInCase {
  readonly is: 'held' | 'not-held' | 'not-known';
  /** Length of the hold; `undefined` where the log has not both moments. */
  readonly minutes: number | undefined;
  readonly custody_end: CustodyEndCode;
  /** The local date on which custody ended. */
  readonly on: string | undefined;
}

/**
 * Whether the custody that an entry records ended with a hold: by its moments where the log has them, else by how it
 * ended. `transferred-after-hold` says that there was one; a transfer at or before the time of release says that there
 * was none; anything else without moments is not known.
 *
 * @param ended the end of custody that the entry records.
 * @returns `undefined` where custody ended in a way that could not follow a hold for ICE.
 */
export function holdInCase(request: Pick<Request, 'custody'>, ended: CustodyEnd): HoldInCase | undefined {
  if (ended.group === 'other') return undefined;
  const { custody_end, on } = ended;
  const span = holdSpan(request);
  if (span === undefined) return { is: SAYS[custody_end] ?? 'not-known', minutes: undefined, custody_end, on };
  const minutes = Math.max(0, Math.floor((span.to - span.from) / 60_000));
  return { is: minutes > 0 ? 'held' : 'not-held', minutes, custody_end, on };
}

const SAYS: Partial<Record<CustodyEndCode, HoldInCase['is']>> = {
  'transferred-after-hold': 'held',
  'transferred-to-ice-at-release': 'not-held',
  'transferred-before-release-eligible': 'not-held',
};
