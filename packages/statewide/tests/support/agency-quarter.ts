import type { AgencyQuarter, QuarterCount } from '../../src/audit/agency-quarter.ts';

type Count = 'transfers' | 'bookings' | 'requests' | 'custody_asks' | 'arrests';

/** An agency and quarter with some counts of its own, and whatever else a test says. */
export function agencyQuarter(
  agency_id: string,
  quarter: string,
  counts: Partial<Record<Count, number>>,
  more: Partial<AgencyQuarter> = {},
): AgencyQuarter {
  const own = (value: number): QuarterCount => ({ value, months: 3, source_kind: 'own-log' });
  const given = Object.entries(counts).map(([name, value]) => [name, own(value)]);
  return {
    state: agency_id.slice(3, 5).toUpperCase(),
    agency_id,
    agency: agency_id,
    quarter,
    others: [],
    log: [],
    holds: [],
    bases: [],
    ...(Object.fromEntries(given) as Partial<Record<Count, QuarterCount>>),
    ...more,
  };
}
