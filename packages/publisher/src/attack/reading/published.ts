import type { LogRow } from './log-row.ts';
import type { Part } from './part.ts';
import type { Report } from './report.ts';
import type { TextTable } from './text-table.ts';

/** A JSON object as it was read. */
export type Json = Readonly<Record<string, unknown>>;

/** What a release states of itself, as far as an attacker needs it. */
export interface Stated {
  readonly agency_id: string;
  readonly agencies: readonly string[];
  readonly published_on: string;
  readonly k_anonymity: number;
  readonly small_cell: number;
  readonly embargo_days: number;
  readonly date_precision: string;
  readonly files: ReadonlyMap<string, string>;
  /** Public ids whose change the release announces. */
  readonly changed: ReadonlySet<string>;
}

/** One release, read. */
export interface Published {
  readonly name: string;
  readonly paths: readonly string[];
  readonly stated: Stated;
  /** Every file, those inside packed files too. */
  readonly parts: readonly Part[];
  readonly reports: readonly Report[];
  /** The public log as nested records. */
  readonly log: readonly LogRow[];
  /** Every CSV file. */
  readonly tables: readonly TextTable[];
  /** Every record in JSON and NDJSON that is no entry of the log. */
  readonly records: readonly Json[];
  /** JSON documents by path. */
  readonly documents: ReadonlyMap<string, Json>;
}
