type Json = Record<string, unknown>;

/** A request that no rule has anything to say about, as plain JSON that a test may change. */
export function request(changes: Json = {}): Json {
  return {
    record: 'request',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    request_id: 'R-2026-0041',
    supersedes: [],
    source: { kind: 'own-log' },
    agency_id: 'us-zz-qmrtwkla',
    direction: 'inbound',
    channel: 'email',
    requesting_component: 'ice-ero',
    received_on: '2026-01-06',
    instruments: [{ no: 1, instrument: 'i-247a' }],
    asks: [ask(1, 'hold-custody')],
    asks_complete: false,
    notices: [],
    costs: [],
    answers: [],
    related_requests: [],
    ...changes,
  };
}

/** One ask that was declined. */
export function ask(no: number, code: string, changes: Json = {}): Json {
  const decision = {
    no: 1,
    decision: 'declined',
    reasons: ['no-judicial-warrant'],
    legal_basis: ['state-statute'],
    provisions: [],
  };
  return {
    ask_no: no,
    ask: code,
    federal_force: 'detainer-request',
    decisions: [decision],
    disclosures: [],
    ...changes,
  };
}
