import type { PolicyProvisionCode } from '@daybook/types';
import type { Sight } from '../sight.ts';
import { lawSketch } from './law-sketch.ts';
import { skipForLaw } from './skip-for-law.ts';

/**
 * A cheap look before the real question: false where the law of an agency is known whole and never has such a
 * provision, and where nothing is known of it. In the second case the rule skips, once for the record.
 */
export function couldBind(provision: PolicyProvisionCode, agencyId: string | undefined, sight: Sight): boolean {
  if (agencyId === undefined) {
    skipForLaw('agency-not-given', sight);
    return false;
  }
  const { gap, isUnknown, provisions } = lawSketch(sight.law, agencyId);
  if (isUnknown && gap !== undefined) skipForLaw(gap, sight);
  return !isUnknown && (gap !== undefined || provisions.has(provision));
}
