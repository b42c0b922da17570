import type { Agency, AgencyId, JurisdictionId, Source } from '@daybook/types';
import type { County } from '../../places/county.ts';
import type { State } from '../../places/state.ts';

/** Whom the figures of a row are about: a jurisdiction, or an agency of its own. */
export interface ReportedPlace {
  readonly id: AgencyId | JurisdictionId;
  readonly state: State;
  readonly county?: County;
  /** The agency, where the figures are an agency's. */
  readonly agency?: {
    /** The name as the file prints it. */
    readonly printed: string;
    /** The record of an agency that no register has. */
    record(source: Source): Agency;
  };
}
