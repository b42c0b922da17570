import type { LawItem, Provision } from '@daybook/reports';
import type { PolicyProvisionCode } from '@daybook/types';
import type { Sight } from '../sight.ts';
import { itemsOf } from './items-of.ts';
import { lawSketch } from './law-sketch.ts';
import { skipForLaw } from './skip-for-law.ts';

/**
 * The provision of law or policy that binds an agency on a day, if one of its kind is in force.
 *
 * Where none is found and the law is not known whole, the rule skips.
 */
export function provisionOn(
  provision: PolicyProvisionCode,
  agencyId: string | undefined,
  on: string,
  sight: Sight,
): LawItem<Provision> | undefined {
  if (agencyId === undefined) {
    skipForLaw('agency-not-given', sight);
    return undefined;
  }
  const { provisions, gap } = lawSketch(sight.law, agencyId);
  const items = provisions.has(provision) ? itemsOf(sight.law.provisionsOf({ agency_id: agencyId, on })) : [];
  // `permits` says that the agency may do it, not that it must.
  const found = items.find(({ statement }) => statement.provision === provision && statement.polarity !== 'permits');
  if (found === undefined && gap !== undefined) skipForLaw(gap, sight);
  return found;
}
