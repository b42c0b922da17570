import type { QuarterlyReport } from '@daybook/types';
import { measureRows } from '../ingest/rows/measure-rows.ts';
import type { Figure } from './figure.ts';

/** The figures of one published report, as the table `measures` has them. @param state postal code of its state. */
export function figuresOf(report: QuarterlyReport, state: string): Figure[] {
  return measureRows(report).map(
    (row) => ({ state, value: null, withheld: null, missing: null, ...withoutGaps(row) }) as unknown as Figure,
  );
}

function withoutGaps(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}
