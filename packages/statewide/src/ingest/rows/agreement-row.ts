import type { Agreement } from '@daybook/types';
import type { Row } from './row.ts';

/** What `agreements` says of an agreement. */
export function agreementRow(agreement: Agreement): Row {
  return {
    agency_id: agreement.agency_id,
    agreement_id: agreement.agreement_id,
    revision: agreement.revision,
    agreement_type: agreement.agreement_type,
    status: agreement.status,
    signed_on: agreement.signed_on,
    effective_on: agreement.effective_on,
    ended_on: agreement.ended_on,
    last_listed_on: agreement.last_listed_on ?? agreement.ended_between?.last_listed_on,
    first_missing_on: agreement.ended_between?.first_missing_on,
    end_reason: agreement.end_reason,
    predecessor: agreement.predecessor,
    successor: agreement.successor,
  };
}
