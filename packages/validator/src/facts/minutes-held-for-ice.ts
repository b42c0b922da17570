import { groupOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { glance } from './glance.ts';
import { ordinaryProcessing } from './ordinary-processing.ts';

/**
 * Minutes for which a person was kept past release for ICE; zero when there was no hold or it cannot be computed.
 *
 * Release processing that is documented does not count. A handover without a logged hold counts only after six hours:
 * less may be processing that nobody wrote down.
 */
export function minutesHeldForIce(request: Request): number {
  const look = glance(request);
  const { minutesPastRelease } = look;
  if (minutesPastRelease === 0 || look.has('held')) return minutesPastRelease;
  const isToIce = groupOf('custody-end', request.custody?.custody_end ?? '') === 'transferred-to-ice';
  return isToIce && minutesPastRelease > ordinaryProcessing ? minutesPastRelease : 0;
}
