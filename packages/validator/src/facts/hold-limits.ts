import { holdOver, type LawItem, localDateOf } from '@daybook/reports';
import type { LegalProfileHoldClock, Request } from '@daybook/types';
import type { Sight } from '../sight.ts';
import { glance } from './glance.ts';
import { isJudicialPaper } from './is-judicial-paper.ts';
import { ordinaryProcessing } from './ordinary-processing.ts';
import { skipForLaw } from './skip-for-law.ts';

/** One clock of law with the last moment that it allows. */
export interface Limit {
  readonly item: LawItem<LegalProfileHoldClock>;
  readonly limit: string;
}

/** A hold beside every clock of law that can be computed for it. */
export interface HoldLimits {
  readonly minutes: number;
  /** The limits that custody went past. */
  readonly over: readonly Limit[];
  readonly within: readonly Limit[];
}

/**
 * Compares a hold with the clocks of law in force on the day when the person could be released.
 *
 * Left aside: up to six hours without a logged hold, which may be release processing; holds on a court's paper, which
 * sets its own length; places whose law allows no hold at all (that is another question); clocks whose conditions the
 * papers do not meet or whose start the log does not hold.
 */
export function holdLimits(request: Request, sight: Sight): HoldLimits | undefined {
  const { custody, agency_id, instruments } = request;
  const look = glance(request);
  const minutes = look.minutesPastRelease;
  if (minutes === 0 || (minutes <= ordinaryProcessing && !look.has('held'))) return undefined;
  if (instruments.some(({ instrument }) => isJudicialPaper(instrument))) return undefined;
  const zone = sight.zoneOf(agency_id, request.facility?.facility_id);
  const on = zone === undefined ? undefined : localDateOf(custody?.release_eligible_at ?? '', zone);
  if (agency_id === undefined || zone === undefined || on === undefined) {
    sight.skip(agency_id === undefined ? 'agency-not-given' : 'time-zone-unknown');
    return undefined;
  }
  const answer = sight.law.holdClocksOf({
    agency_id,
    on,
    instruments: instruments.map(({ instrument }) => instrument),
  });
  if (answer.missing !== undefined) {
    skipForLaw(answer.missing, sight);
    return undefined;
  }
  if (answer.items.some(({ statement }) => statement.limit_minutes === 0)) return undefined;
  const over: Limit[] = [];
  const within: Limit[] = [];
  for (const item of answer.items) {
    const found = item.unmet.length > 0 ? undefined : holdOver(item.statement, request, zone);
    if (found !== undefined) (found.over_minutes > 0 ? over : within).push({ item, limit: found.limit });
  }
  if (over.length === 0 && answer.gap !== undefined) skipForLaw(answer.gap, sight);
  return { minutes, over, within };
}
