import type { Agreement, RegimePart } from '@daybook/types';
import type { Stated } from './stated.ts';

/**
 * The agreements that belong to a part: of its types, and proposed, signed or in force on any day of the period.
 *
 * An agreement begins when it takes effect, else when signed, else when a list first shows it; one without any of these
 * counts as begun. It ends on its end, else with the last list that shows it. A void one never was.
 */
export function agreementsOfPart({ agreement_types = [] }: RegimePart, stated: Stated): readonly Agreement[] {
  const { period, agencyIds } = stated;
  return stated.agreements.filter((one) => {
    if (!agencyIds.has(one.agency_id) || one.status === 'void') return false;
    if (agreement_types.length > 0 && !agreement_types.includes(one.agreement_type)) return false;
    const from = one.effective_on ?? one.signed_on ?? one.first_listed_on ?? period.start_on;
    const listedTo = one.status === 'not-listed' ? one.last_listed_on : undefined;
    const to = one.ended_on ?? one.ended_between?.last_listed_on ?? listedTo ?? period.end_on;
    return from <= period.end_on && to >= period.start_on;
  });
}
