import { rateInterval } from '../statistics/rate-interval.ts';
import { shareInterval } from '../statistics/share-interval.ts';
import type { Third } from './evidence.ts';
import type { EvidenceRow } from './evidence-row.ts';

/** Fewer agencies are no group. */
const LEAST = 9;

/** Agencies in thirds by compliance, each third's counts added up; nothing for fewer than nine. Equal ones stand by id. */
export function thirdsOf(rows: readonly EvidenceRow[], quarter: string, crime_basis: string): Third[] {
  if (rows.length < LEAST) return [];
  const order = [...rows].sort(
    (a, b) => (a.compliance?.estimate ?? 0) - (b.compliance?.estimate ?? 0) || (a.agency_id < b.agency_id ? -1 : 1),
  );
  return ([1, 2, 3] as const).map((third) => {
    const some = order.slice(Math.round(((third - 1) * order.length) / 3), Math.round((third * order.length) / 3));
    const sum = (part: (row: EvidenceRow) => number | null) => some.reduce((all, row) => all + (part(row) ?? 0), 0);
    const [complied, decided] = [sum((row) => row.complied), sum((row) => row.decided)];
    const [violent_crimes, population] = [sum((row) => row.violent_crimes), sum((row) => row.population)];
    const costs = some.filter(({ cents_per_day }) => cents_per_day !== null);
    const days = costs.reduce((all, row) => all + (row.inmate_days ?? 0), 0);
    const cents = costs.reduce((all, row) => all + (row.cost_cents ?? 0), 0);
    return {
      ...{ quarter, crime_basis, third, agencies: some.length },
      ...{ complied, decided, compliance: shareInterval(complied, decided) },
      ...{ violent_crimes, population, crime_rate: rateInterval(violent_crimes, population / 100_000) },
      cents_per_day: days === 0 ? null : Math.round(cents / days),
    };
  });
}
