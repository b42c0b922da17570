import type { FaultId } from './faults/index.ts';

/** The faults of severity `warning`: what was read all the same, with an assumption worth saying. A test compares it with the faults. */
export const assumptions: ReadonlySet<FaultId> = new Set<FaultId>([
  'assumed-century',
  'assumed-date-order',
  'assumed-time-zone',
  'code-rewritten',
  'number-rewritten',
  'serial-date',
  'time-left-out',
  'unusual-characters',
  'assumed-encoding',
  'assumed-separator',
  'stray-quote',
  'file-skipped',
  'blank-lines',
  'column-without-heading',
  'unknown-heading',
  'heading-not-mapped',
  'values-not-read',
  'sheet-not-read',
  'date-outside-period',
  'second-table',
]);
