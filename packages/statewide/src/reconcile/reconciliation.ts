import type { AgencyId } from '@daybook/types';
import type { Gap } from './gap.ts';

/** Why a row was counted on neither side. */
export type SetAside =
  | 'withdrawn'
  | 'not-received'
  | 'not-from-ice'
  | 'no-detainer-form'
  | 'other-agency'
  | 'facility-unknown'
  | 'form-unknown'
  | 'without-date'
  | 'outside-months';

/** What one side holds. */
export interface Side {
  /** Papers of the log, rows of the release. */
  readonly all: number;
  /** Those that are compared. */
  readonly compared: number;
  readonly set_aside: Readonly<Partial<Record<SetAside, number>>>;
}

/** A spelling of ICE's that belongs to no facility that is known here. */
export interface UnknownSpelling {
  readonly as_listed: string;
  readonly state: string;
  readonly rows: number;
}

/** One agency's log beside ICE's release: counts by facility, period and kind, never person by person. */
export interface Reconciliation {
  readonly agency_id: AgencyId;
  /** First and last month that both sides cover. */
  readonly from: string;
  readonly to: string;
  /** What the log can be compared by: the finest that all its entries show. */
  readonly level: { readonly by_facility: boolean; readonly period: 'month' | 'quarter' };
  readonly logged: Side;
  readonly released: Side & { readonly release_ids: readonly string[] };
  /** By which date the papers of the log were placed. */
  readonly dates: { readonly on_paper: number; readonly received: number };
  readonly matched: number;
  readonly only_in_log: number;
  readonly only_at_ice: number;
  readonly explained: number;
  /** Entries of a public log that may be detainers and show neither paper nor month, by quarter and kind. */
  readonly undetermined: readonly { readonly quarter: string; readonly kind: string; readonly entries: number }[];
  /** Cells whose counts differ, the largest gap first. */
  readonly gaps: readonly Gap[];
  /** Cells whose counts are equal. */
  readonly equal_cells: number;
  /** Months between the first and the last in which the log has no entry of any kind. */
  readonly months_without_entries: readonly string[];
  readonly unknown_spellings: readonly UnknownSpelling[];
}
