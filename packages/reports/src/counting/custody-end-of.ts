import type { CustodyEndCode, Request } from '@daybook/types';
import type { Case } from './case.ts';
import { groupOf } from './group-of.ts';

/** How and when custody ended. */
export interface CustodyEnd {
  readonly custody_end: CustodyEndCode;
  /** The group of that code, such as `transferred-to-ice`. */
  readonly group: string;
  /** The local date; `undefined` where the log does not hold it. */
  readonly on: string | undefined;
}

/**
 * The end of custody that an entry itself records.
 *
 * @returns `undefined` for one that has none, points to another entry, or records a custody that has not ended, was
 *   none, or is not known to have ended (`remains-in-custody`, `not-in-custody`, `detainer-cancelled`, missing codes).
 */
export function custodyEndOf({ custody }: Pick<Request, 'custody'>, at: Pick<Case, 'dateOf'>): CustodyEnd | undefined {
  if (custody?.custody_end === undefined || custody.recorded_in !== undefined) return undefined;
  const { custody_end, ended_on, ended_at } = custody;
  const group = groupOf('custody-end', custody_end) ?? 'missing';
  if (NOT_ENDED.has(group) || NO_END.has(custody_end)) return undefined;
  return { custody_end, group, on: at.dateOf(ended_on, ended_at) };
}

const NOT_ENDED = new Set(['in-custody', 'missing', 'not-yet-public']);
const NO_END = new Set<CustodyEndCode>(['not-in-custody', 'detainer-cancelled']);
