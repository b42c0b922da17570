import type { Agency, AgencyId, PublicRequest, Request } from '@daybook/types';

/** As ICE spells its jail. */
export const MAIN = 'LARKMERE MAIN JAIL';
export const AGENCY = 'us-zz-fbqnlriq' as AgencyId;

export const agency = {
  record: 'agency',
  revision: 1,
  agency_id: AGENCY,
  state: 'ZZ',
  names: [{ no: 1, name: "Larkmere County Sheriff's Office" }],
  facilities: [
    { no: 1, facility_id: 'main-jail', name: 'Larkmere Main Jail', code: 'LARKMZZ' },
    { no: 2, facility_id: 'annex', name: 'Larkmere Annex' },
  ],
} as unknown as Agency;

const FORMS = { 'hold-custody': 'i-247a', 'notify-release': 'i-247g' } as const;
export type Kind = keyof typeof FORMS;

let number = 0;

/** An entry of the agency's own log: one paper of ICE's. */
export function logged(
  facility_id: string | undefined,
  dated_on: string,
  kind: Kind = 'hold-custody',
  more = {},
): Request {
  number += 1;
  return {
    record: 'request',
    view: 'agency',
    revision: 1,
    request_id: `LKS-${number}`,
    source: { kind: 'own-log' },
    agency_id: AGENCY,
    direction: 'inbound',
    received_on: dated_on,
    ...(facility_id !== undefined && { facility: { facility_id, operator_level: 'county' } }),
    instruments: [{ no: 1, instrument: FORMS[kind], dated_on }],
    asks: [{ ask_no: 1, ask: kind, decisions: [], disclosures: [] }],
    ...more,
  } as unknown as Request;
}

/** The same as the public sees it. */
export function published(placed: string, kind: Kind = 'hold-custody', more = {}): PublicRequest {
  number += 1;
  return {
    record: 'request',
    view: 'public',
    revision: 1,
    public_id: `${number}`,
    source: { kind: 'own-log' },
    agency_id: AGENCY,
    direction: 'inbound',
    ...(placed.includes('Q') ? { received_quarter: placed } : { received_month: placed, received_quarter: '2026-Q1' }),
    instruments: [{ no: 1, instrument: FORMS[kind] }],
    asks: [{ ask_no: 1, ask: kind, decisions: [], disclosures: [] }],
    ...more,
  } as unknown as PublicRequest;
}

/** A row of ICE's release. */
export function released(as_listed: string, dated_on: string | undefined, kind = 'hold-custody', more = {}): Request {
  return {
    record: 'request',
    view: 'agency',
    revision: 1,
    source: { kind: 'federal-release', release_id: 'made-up-detainers' },
    agency_id_missing: 'unknown',
    facility: { as_listed, state: 'ZZ', operator_level: 'county' },
    direction: 'inbound',
    instruments: [{ no: 1, instrument: 'i-247a', ...(dated_on !== undefined && { dated_on }) }],
    asks: [{ ask_no: 1, ask: kind, decisions: [], disclosures: [] }],
    ...more,
  } as unknown as Request;
}
