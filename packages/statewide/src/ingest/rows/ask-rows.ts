import type { PublicRequest } from '@daybook/types';
import { publicActions } from '@daybook/validator';
import type { Row } from './row.ts';

/** What `asks` says of an entry of a public log: exactly what the entry adds to the published table of asks. */
export function askRows(request: PublicRequest): Row[] {
  return publicActions(request).map(({ ask, decision, outcome, count }, at) => ({
    agency_id: request.agency_id,
    public_id: request.public_id,
    ask_no: request.asks[at]?.ask_no,
    revision: request.revision,
    source_kind: request.source.kind,
    ask,
    decision,
    outcome,
    federal_force: request.asks[at]?.federal_force,
    requesting_component: request.requesting_component,
    received_month: request.received_month,
    is_generalised: request.generalised,
    asks: count,
  }));
}
