import type { AgencyId, AgreementTypeCode } from '@daybook/types';

/** An agreement that stood on lists of those that wait for a signature, and on none of those in force. */
export interface WaitingAgreement {
  readonly state: string;
  readonly agency_id: AgencyId;
  readonly agency: string;
  readonly agreement_type: AgreementTypeCode;
  readonly first_listed_on: string;
  readonly last_listed_on: string;
  /** A later list of those that wait no longer shows it. */
  readonly is_gone: boolean;
}
