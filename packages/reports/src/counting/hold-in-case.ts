import type { CustodyEndCode, Request } from '@daybook/types';
import { holdOf } from '../clocks/hold-of.ts';
import type { Case } from './case.ts';
import { custodyEndOf } from './custody-end-of.ts';

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
 * @returns `undefined` where no custody ended that could have been a hold.
 */
export function holdInCase(request: Request, at: Case): HoldInCase | undefined {
  const end = custodyEndOf(request, at);
  if (end === undefined || end.group === 'other') return undefined;
  const { custody_end, on } = end;
  const minutes = at.custody_zone === undefined ? undefined : holdOf(request, at.custody_zone)?.minutes;
  if (minutes !== undefined) return { is: minutes > 0 ? 'held' : 'not-held', minutes, custody_end, on };
  return { is: SAYS[custody_end] ?? 'not-known', minutes, custody_end, on };
}

const SAYS: Partial<Record<CustodyEndCode, HoldInCase['is']>> = {
  'transferred-after-hold': 'held',
  'transferred-to-ice-at-release': 'not-held',
  'transferred-before-release-eligible': 'not-held',
};
