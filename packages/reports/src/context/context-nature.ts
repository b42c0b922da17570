import type { QuarterlyReportContext } from '@daybook/types';

/**
 * How an item of context behaves over time: a flow adds up, an average is averaged by days, a stock is what it was last.
 */
export type ContextNature = 'flow' | 'average' | 'stock';

/** The nature of each item. */
export const contextNature: Readonly<Record<QuarterlyReportContext['item'], ContextNature>> = {
  bookings: 'flow',
  releases: 'flow',
  'ice-detention-bed-days': 'flow',
  'detention-cost': 'flow',
  'violent-crimes': 'flow',
  'property-crimes': 'flow',
  'calls-for-service': 'flow',
  'task-force-arrests': 'flow',
  'task-force-immigration-arrests': 'flow',
  'average-daily-population': 'average',
  'cost-per-inmate-day': 'average',
  'total-inmates': 'stock',
  'jail-capacity': 'stock',
  population: 'stock',
};
