import type { FileBytes } from '@daybook/files';
import type { Agency } from '@daybook/types';
import { typedAgency } from '../../reference/typed-agency.ts';

/** What a person says of an agency of which no record is at hand. */
export interface SaidAgency {
  /** As a log names it; minted from state and name where no log does. */
  readonly agencyId?: string;
  readonly name: string;
  /** Postal code. */
  readonly state: string;
  /** A code of `agency-type`. */
  readonly agency_type: string;
  /** IANA. */
  readonly time_zone: string;
}

/** Its record. */
export function saidAgency({ agencyId, ...said }: SaidAgency): Agency {
  const typed = { ...said, operator_level: 'unknown', facilities: '', ori: '' };
  const agency = typedAgency(typed, undefined);
  return agencyId === undefined ? agency : { ...agency, agency_id: agencyId as Agency['agency_id'] };
}

/** Its record as a file that stands beside a log. */
export function agencyFile(agency: Agency): FileBytes {
  return { name: 'agencies.ndjson', bytes: new TextEncoder().encode(`${JSON.stringify(agency)}\n`) };
}
