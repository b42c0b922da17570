import type { Json } from './published.ts';

/** A row of a table of a report. */
interface ReportRow {
  readonly codes: readonly string[];
  readonly value?: number;
  readonly withheld?: string;
  readonly missing?: string;
}

/** A table of a report. */
export interface ReportTable {
  readonly table_id: string;
  readonly measure: string;
  readonly unit: string;
  readonly kind: string;
  readonly placed_by: string;
  readonly adds_over_time: boolean;
  readonly adds_over_agencies: boolean;
  readonly dimensions: readonly string[];
  readonly complete: boolean;
  readonly rows: readonly ReportRow[];
}

/** A published report: a quarter's, a year's, a state's. */
export interface Report {
  readonly release: string;
  readonly path: string;
  readonly report_id: string;
  readonly revision: number;
  readonly source_kind: string;
  /** Whose: an agency's id, or a jurisdiction's. */
  readonly agency_id: string | undefined;
  readonly jurisdiction_id: string | undefined;
  readonly period: string;
  readonly start_on: string;
  readonly end_on: string;
  readonly tables: readonly ReportTable[];
  readonly record: Json;
}
