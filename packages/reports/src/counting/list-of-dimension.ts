import type { CodelistName, QuarterlyReportTable } from '@daybook/types';

type Dimension = QuarterlyReportTable['dimensions'][number];

/** The codelist that a column of a report's table takes its codes from; the column's own name, where no list has it. */
export function listOfDimension(dimension: Dimension): CodelistName {
  return LISTS[dimension] ?? (dimension.replaceAll('_', '-') as CodelistName);
}

/** Dimensions that do not have the name of their list. */
const LISTS: Readonly<Partial<Record<Dimension, CodelistName>>> = {
  decision_group: 'decision',
  reason: 'decision-reason',
  provision: 'policy-provision',
  result: 'ask-result',
  outcome: 'custody-end',
  outcome_group: 'custody-end',
  taker: 'custody-taker',
  system: 'database-system',
  purpose: 'query-purpose',
  response: 'iar-response',
  consent: 'interview-consent',
  notice: 'notice-type',
  function: 'agreement-function',
};
