import { groupOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import { glance } from './glance.ts';
import { minutesBetween } from './minutes-between.ts';
import { ordinaryProcessing } from './ordinary-processing.ts';

/**
 * Minutes for which a person was kept past release for ICE; zero when there was no hold or it cannot be computed.
 *
 * Release processing that is documented does not count. A handover without a logged hold counts only after six hours:
 * less may be processing that nobody wrote down.
 */
export function minutesHeldForIce(request: Request): number {
  const { custody } = request;
  if (custody?.release_eligible_at === undefined || custody.ended_at === undefined) return 0;
  const { release_eligible_at, ended_at, processing_minutes = 0, custody_end = '' } = custody;
  if (!glance(request).isHeldForIce && !custody_end.startsWith('transferred')) return 0;
  const minutes = Math.floor(minutesBetween(release_eligible_at, ended_at)) - processing_minutes;
  if (!(minutes > 0)) return 0;
  if (glance(request).isHeldForIce) return minutes;
  return minutes > ordinaryProcessing && groupOf('custody-end', custody_end) === 'transferred-to-ice' ? minutes : 0;
}
