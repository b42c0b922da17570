import type { RegimePart } from '@daybook/types';
import { agreementsInForce } from '../report/agreements-in-force.ts';
import type { TablePlan } from './table-plan.ts';

/** How many agreements of a part's types were in force on any day of the period, as the quarterly report lists them. */
export function agreementsCounted(dimensions: readonly string[], { agreement_types = [] }: RegimePart): TablePlan {
  return {
    unit: 'agreements',
    placed_by: 'period',
    rows: (_figures, { agreements, agencyIds, period, as_of }) => {
      const counts = new Map<string, number>();
      for (const agencyId of agencyIds)
        for (const { agreement_type, status } of agreementsInForce(agreements, agencyId, period, as_of)) {
          if (agreement_types.length > 0 && !agreement_types.includes(agreement_type)) continue;
          const codes: Readonly<Record<string, string>> = { agency_id: agencyId, agreement_type, status };
          const key = dimensions.map((dimension) => codes[dimension] ?? '').join('\n');
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      if (counts.size === 0 && dimensions.length === 0) return { rows: [{ cells: [], value: 0 }] };
      const sorted = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
      return { rows: sorted.map(([key, value]) => ({ cells: dimensions.length === 0 ? [] : key.split('\n'), value })) };
    },
  };
}
