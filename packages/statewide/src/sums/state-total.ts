/** The sum of one published figure over the agencies of a state, in one period and of one kind of source. */
export interface StateTotal {
  readonly state: string;
  readonly source_kind: string;
  readonly period: string;
  readonly period_start_on: string;
  readonly period_end_on: string;
  readonly table_id: string;
  readonly measure: string;
  readonly unit: string;
  readonly cell: string;
  /** The sum of the figures that are known; null where none is. Above 2⁵³ − 1 a `bigint`: nothing is rounded. */
  readonly value: number | bigint | null;
  /** Agencies with a figure. */
  readonly known: number;
  /** Agencies whose figure is withheld to protect people. */
  readonly withheld: number;
  /** Agencies whose figure is marked as missing. */
  readonly missing: number;
  /** Agencies that reported, and neither show the cell nor say that it is zero: their table leaves it out, or they have none. */
  readonly not_shown: number;
  /** True where any agency withholds, misses or does not show the figure: the state's is at least the sum. */
  readonly is_lower_bound: boolean;
}
