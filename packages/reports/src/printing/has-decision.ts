import type { QuarterlyReportTable } from '@daybook/types';

/** Whether a table is split by decisions, or by their groups. */
export function hasDecision({ dimensions }: QuarterlyReportTable): boolean {
  return dimensions.some((dimension) => dimension === 'decision' || dimension === 'decision_group');
}
