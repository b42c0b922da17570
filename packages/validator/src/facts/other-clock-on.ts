import type { LawItem } from '@daybook/reports';
import type { LegalProfileOtherClock } from '@daybook/types';
import type { Sight } from '../sight.ts';
import { itemsOf } from './items-of.ts';
import { lawSketch } from './law-sketch.ts';
import { skipForLaw } from './skip-for-law.ts';

/**
 * The clock of law that starts with something and binds an agency on a day: for a release, a notice, a query.
 *
 * Where none is found and the law is not known whole, the rule skips.
 */
export function otherClockOn(
  starts: LegalProfileOtherClock['starts'],
  agencyId: string | undefined,
  on: string,
  sight: Sight,
): LawItem<LegalProfileOtherClock> | undefined {
  if (agencyId === undefined) {
    skipForLaw('agency-not-given', sight);
    return undefined;
  }
  const { clockStarts, gap } = lawSketch(sight.law, agencyId);
  const items = clockStarts.has(starts) ? itemsOf(sight.law.otherClocksOf({ agency_id: agencyId, on })) : [];
  const found = items.find(({ statement }) => statement.starts === starts && statement.limit_minutes !== undefined);
  if (found === undefined && gap !== undefined) skipForLaw(gap, sight);
  return found;
}
