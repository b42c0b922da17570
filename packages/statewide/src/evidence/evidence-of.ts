import type { Correlation, Evidence, Third } from './evidence.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { rankCorrelation } from './rank-correlation.ts';
import { thirdsOf } from './thirds-of.ts';

/** Systems of counting that are one system; numbers of the others are shown and never compared. */
const COMPARED: ReadonlySet<string> = new Set(['nibrs', 'srs-summary', 'state-own']);

/**
 * Sets agencies of one quarter beside each other. Crimes that were counted by different systems, or over fewer months than
 * the quarter has, are in no comparison; nor are quarters compared with one another.
 */
export function evidenceOf(rows: readonly EvidenceRow[]): Evidence {
  const thirds: Third[] = [];
  const correlations: Correlation[] = [];
  for (const quarter of [...new Set(rows.map((row) => row.quarter))].sort()) {
    const here = rows.filter((row) => row.quarter === quarter && row.compliance !== null);
    const crimes = here.filter(
      ({ crime_rate, crime_months, crime_basis }) =>
        crime_rate !== null && crime_months === 3 && COMPARED.has(crime_basis ?? ''),
    );
    for (const crime_basis of [...new Set(crimes.map((row) => row.crime_basis as string))].sort()) {
      const alike = crimes.filter((row) => row.crime_basis === crime_basis);
      thirds.push(...thirdsOf(alike, quarter, crime_basis));
      correlations.push({
        ...{ quarter, crime_basis, beside: 'violent-crimes', agencies: alike.length },
        correlation: orderOf(alike, ({ crime_rate }) => crime_rate?.estimate ?? 0),
      });
    }
    const costs = here.filter(({ cents_per_day }) => cents_per_day !== null);
    if (costs.length > 0)
      correlations.push({
        ...{ quarter, crime_basis: null, beside: 'detention-cost', agencies: costs.length },
        correlation: orderOf(costs, ({ cents_per_day }) => cents_per_day ?? 0),
      });
  }
  return { rows, thirds, correlations };
}

function orderOf(rows: readonly EvidenceRow[], value: (row: EvidenceRow) => number): Correlation['correlation'] {
  return rankCorrelation(rows.map((row) => [row.compliance?.estimate ?? 0, value(row)])) ?? null;
}
