import type { PublicRequest } from '@daybook/types';
import type { Row } from './row.ts';

/** What `requests` says of an entry of a public log. */
export function requestRow(request: PublicRequest): Row {
  const { custody } = request;
  return {
    agency_id: request.agency_id,
    public_id: request.public_id,
    revision: request.revision,
    source_kind: request.source.kind,
    direction: request.direction,
    quantity: request.quantity ?? 1,
    channel: request.channel,
    requesting_component: request.requesting_component,
    instruments: request.instruments.length === 0 ? null : request.instruments.map((one) => one.instrument).join(';'),
    received_month: request.received_month,
    custody_end: custody?.custody_end,
    custody_ended_quarter: custody?.ended_quarter,
    is_generalised: request.generalised,
    is_not_yet_public: request.not_yet_public,
  };
}
