import { groupOf } from '@daybook/reports';
import type { Detail } from './detail.ts';

/** From the most detail to the least: the fixed steps by which tables are made coarser before any figure is withheld. */
export const DETAILS: readonly Detail[] = [
  { id: 'outcome', dimensionsOf: ({ dimensions }) => dimensions, outcomeOf: (code) => code },
  {
    id: 'outcome-group',
    dimensionsOf: ({ dimensions }) => dimensions.map((one) => (one === 'outcome' ? 'outcome_group' : one)),
    outcomeOf: (code) => groupOf('custody-end', code) ?? code,
  },
  {
    id: 'no-outcome',
    dimensionsOf: ({ dimensions }) => dimensions.filter((one) => one !== 'outcome'),
    outcomeOf: () => 'total',
  },
];
