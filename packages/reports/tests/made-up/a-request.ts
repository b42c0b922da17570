import type { AgencyId, Request, RequestAsk, RequestDecision } from '@daybook/types';

export const countyJail: AgencyId = 'us-zz-countyja';

/** A small inbound request of a fictional county jail; every test says only what it is about. */
export function aRequest(said: Partial<Request> = {}): Request {
  return {
    record: 'request',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    request_id: '2026-0001',
    supersedes: [],
    source: { kind: 'own-log' },
    agency_id: countyJail,
    direction: 'inbound',
    channel: 'fax',
    requesting_component: 'ice-ero',
    received_on: '2026-02-10',
    instruments: [],
    asks: [anAsk()],
    notices: [],
    costs: [],
    answers: [],
    related_requests: [],
    ...said,
  };
}

/** A hold that nobody has decided on. */
export function anAsk(said: Partial<RequestAsk> = {}): RequestAsk {
  return { ask_no: 1, ask: 'hold-custody', federal_force: 'detainer-request', decisions: [], disclosures: [], ...said };
}

/** A refusal of 11 February. */
export function aDecision(said: Partial<RequestDecision> = {}): RequestDecision {
  return {
    no: 1,
    decision: 'declined',
    reasons: [],
    legal_basis: [],
    provisions: [],
    decided_on: '2026-02-11',
    ...said,
  };
}
