import type { Case } from './case.ts';
import { groupOf } from './group-of.ts';

/**
 * The `outcome` of an ask: how the custody that it concerns ended.
 *
 * It is the `custody_end` of the request, or of the request that its custody is `recorded_in`. That transfer is one
 * transfer: measures of custody count it from the entry that records it, and the ask rows of both show it. A custody
 * part without an end is `not-recorded`, as is an ask about custody or notice in a request without a custody part;
 * every other ask without one is `not-applicable`.
 *
 * @param ask code of the ask.
 */
export function outcomeOf(ask: string, at: Pick<Case, 'custody_end'>): string {
  if (at.custody_end !== undefined) return at.custody_end;
  const group = groupOf('ask', ask);
  return group === 'custody' || group === 'notification' ? 'not-recorded' : 'not-applicable';
}
