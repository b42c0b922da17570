import type { Agency, Jurisdiction } from '@daybook/types';

/** The places that an agency serves, its government, and what they lie in: whoever reads of a place also has what it names. */
export function placesAround(
  { government_id, serves }: Pick<Agency, 'government_id' | 'serves'>,
  jurisdictions: readonly Jurisdiction[],
): Jurisdiction[] {
  const own = jurisdictions.filter(({ jurisdiction_id: id }) => id === government_id || serves.includes(id));
  const around = new Set(own.flatMap(({ jurisdiction_id, contained_in }) => [jurisdiction_id, ...contained_in]));
  return jurisdictions.filter(({ jurisdiction_id }) => around.has(jurisdiction_id));
}
