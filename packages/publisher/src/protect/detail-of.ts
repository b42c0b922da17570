import type { QuarterlyReportTable } from '@daybook/types';
import type { Detail } from './detail.ts';
import { DETAILS } from './details.ts';

/** The detail in which a table was published; `undefined` where it is none of ours. */
export function detailOf({ dimensions }: Pick<QuarterlyReportTable, 'dimensions'>): Detail | undefined {
  if (dimensions.includes('outcome')) return DETAILS[0];
  return dimensions.includes('outcome_group') ? DETAILS[1] : DETAILS[2];
}
