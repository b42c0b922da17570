import type { AskCounts, OpenCounts } from '@daybook/reports';

/** The figures that a form asks for where nobody keeps a log, in their order. */
export const countParts = {
  /** Of asks, all kinds together and of one kind. */
  asks: ['received', 'complied', 'declined', 'none-made', 'not-recorded'] satisfies (keyof AskCounts)[],
  /** Of the balance. */
  open: ['open_at_start', 'decided', 'closed_without_decision', 'open_at_end'] satisfies (keyof OpenCounts)[],
} as const;
