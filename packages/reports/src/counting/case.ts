import type { Law } from '../law/law.ts';
import type { CustodyEnd } from './custody-end-of.ts';
import type { HoldInCase } from './hold-in-case.ts';

/** What is known of one entry beside its record, worked out once for all measures. */
export interface Case {
  /** The agency's IANA time zone; `undefined` when it is not known, and then only dates place anything. */
  readonly zone: string | undefined;
  /** The time zone of the place of custody: the facility's, else the agency's. */
  readonly custody_zone: string | undefined;
  /** How many like ones the entry stands for; 1 for a single one. */
  readonly quantity: number;
  /** The local date of receipt, or of the agency's own act; in others' releases the date on the first paper. */
  readonly received_on: string | undefined;
  /** How custody ended: a code, `PENDING` while another entry holds it, `undefined` without a custody part. */
  readonly custody_end: string | undefined;
  /** The end of custody that this entry records, see `custodyEndOf`. */
  readonly ended: CustodyEnd | undefined;
  /** Whether the person was kept past the time of release, see `holdInCase`. */
  readonly held: HoldInCase | undefined;
  /** The first and last day of the period that is counted. */
  readonly start_on: string;
  readonly end_on: string;
  readonly law: Law | undefined;
  /** The local date of an event: its date where it is recorded, else that of its moment. */
  dateOf(on: string | undefined, at: string | undefined): string | undefined;
}

/** Stands for the end of custody that another entry of the log records, until the whole log is read. */
export const PENDING = '(recorded in another entry)';
