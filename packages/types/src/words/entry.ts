import type { Origin } from './place.ts';

/** The kinds of record of the standard: the value of each record's `record`. */
export type RecordKind =
  | 'agency'
  | 'jurisdiction'
  | 'agreement'
  | 'request'
  | 'quarterly-report'
  | 'publication'
  | 'regime'
  | 'regime-report'
  | 'legal-profile'
  | 'registry'
  | 'findings'
  | 'import';

/** One record as read, unchecked, with where it came from. */
export interface Entry {
  readonly kind: RecordKind;
  /** Plain JSON data. Nothing is known of it yet but that it is an object. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
  /** JSON Pointers whose cells could not be read and have their own finding: not missing, not judged again. */
  readonly unread?: readonly string[];
}
