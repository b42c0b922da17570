/** One published figure: the columns of the table `measures` that sums look at. */
export interface Figure {
  readonly state: string;
  readonly agency_id: string;
  readonly source_kind: string;
  readonly period: string;
  readonly period_start_on: string;
  readonly period_end_on: string;
  readonly table_id: string;
  readonly measure: string;
  readonly unit: string;
  readonly adds_over_time: boolean;
  readonly adds_over_agencies: boolean;
  readonly is_complete: boolean;
  readonly cell: string;
  readonly value: number | bigint | null;
  readonly withheld: string | null;
  readonly missing: string | null;
}
