import { groupOf } from '@daybook/reports';

/** How finely a table tells how custody ended: by outcome, by group of outcomes, or not at all. */
export interface OutcomeInTable {
  /** What a row of the table says of it; empty where the table does not say. */
  ofRow(codes: readonly string[]): string;
  /** Under what the table counts an outcome. */
  ofOutcome(outcome: string): string;
}

/** How a table with these columns tells how custody ended. */
export function outcomeInTable(dimensions: readonly string[]): OutcomeInTable {
  const at = dimensions.findIndex((one) => one === 'outcome' || one === 'outcome_group');
  return {
    ofRow: (codes) => codes[at] ?? '',
    ofOutcome(outcome) {
      if (at < 0) return '';
      return dimensions[at] === 'outcome' ? outcome : (groupOf('custody-end', outcome) ?? outcome);
    },
  };
}
