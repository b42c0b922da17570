import type { MeasureUnitCode } from '@daybook/types';

/** What a state's agencies published of one figure, added up. */
export interface StateSum {
  readonly period: string;
  readonly table_id: string;
  readonly measure: string;
  readonly unit: MeasureUnitCode;
  /** The codes of the figure, by dimension, in the order of the table. */
  readonly codes: Readonly<Record<string, string>>;
  /** The sum of the figures that are shown: never more than the true one. */
  readonly at_least: bigint;
  /** True where every agency that reported shows its figure, so that `at_least` is the sum. */
  readonly is_exact: boolean;
  /** Agencies whose figure is shown; a combination without a row is zero in a complete table. */
  readonly shown: number;
  /** Agencies that withhold theirs to protect people. */
  readonly withheld: number;
  /** Agencies that reported and do not say it: no such table, one that is not complete, or a mark that it is not known. */
  readonly not_said: number;
}
