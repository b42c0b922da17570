import type { QuarterlyReportRow } from '@daybook/types';
import { groupOf } from '../counting/group-of.ts';

/** The group of the decision that a row tells of, whether it names the decision or its group. */
export function decisionGroupIn({ decision, decision_group }: QuarterlyReportRow): string | undefined {
  return decision_group ?? (decision === undefined ? undefined : groupOf('decision', decision));
}
