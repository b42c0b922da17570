import type { QuarterlyReportTable } from '@daybook/types';

/** The tables of stated counts: split otherwise than those of a log, and under ids of their own, so that nobody adds the two. */
export const countedTable = {
  asks: { table_id: 'asks-received', measure: 'asks-received', dimensions: ['decision_group'] },
  kinds: { table_id: 'asks-received-by-kind', measure: 'asks-received', dimensions: ['ask', 'decision_group'] },
  requests: { table_id: 'requests-received', measure: 'requests-received', dimensions: [] },
  transfers: { table_id: 'transfers-to-ice', measure: 'transfers-to-ice', dimensions: [] },
} as const satisfies Record<string, Pick<QuarterlyReportTable, 'table_id' | 'measure' | 'dimensions'>>;
