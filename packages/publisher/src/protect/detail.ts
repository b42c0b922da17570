import type { Measure } from '@daybook/reports';
/** How finely a table about persons is split by how custody ended. */
export interface Detail {
  readonly id: 'outcome' | 'outcome-group' | 'no-outcome';
  dimensionsOf(measure: Measure): Measure['dimensions'];
  /** The code under which an outcome is counted; `total` where outcomes are not told apart. */
  outcomeOf(code: string): string;
}
