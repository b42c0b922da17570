import type { Law } from '@daybook/reports';
import type { Agency, Agreement, Jurisdiction } from '@daybook/types';

/** What a rule may look at beside its record. A rule that lacks what it needs skips, and says so. */
export interface Sight {
  /** The date of the check, `YYYY-MM-DD`; an argument, so that the same files give the same findings. */
  readonly today: string;
  readonly law: Law;
  /** A context record by its id, in its current revision; undefined where none was given. */
  agency(id: string): Agency | undefined;
  jurisdiction(id: string): Jurisdiction | undefined;
  agreement(id: string): Agreement | undefined;
  /** Whether any agreement of the agency was given: an unknown id means nothing where none was. */
  hasAgreements(agencyId: string): boolean;
  /** The IANA zone of an agency, or of one of its facilities. */
  zoneOf(agencyId: string | undefined, facilityId?: string): string | undefined;
  /** Says that the rule has its subject in the record but not its input. `reason` is a full sentence for people. */
  skip(reason: SkipReason): void;
}

/** The inputs that a rule can lack. */
export type SkipReason =
  | 'agency-not-given'
  | 'jurisdiction-not-given'
  | 'agreements-not-given'
  | 'time-zone-unknown'
  | 'law-not-known'
  | 'log-not-given'
  | 'report-not-given';
