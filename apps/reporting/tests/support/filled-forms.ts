/** The form of an agency, filled in. */
export const LARKMERE_FORM = new URLSearchParams({
  name: 'Larkmere County Sheriff',
  state: 'ZZ',
  agency_type: 'sheriff',
  operator_level: 'county',
  time_zone: 'America/Los_Angeles',
}).toString();

/** The form of an entry, filled in: a detainer that was declined. */
export const ENTRY_FORM = {
  direction: 'inbound',
  received_on: '2026-08-10',
  channel: 'email',
  requesting_component: 'ice-ero',
  instrument: 'i-247a',
  instrument_edition: '02/17',
  instrument_dated_on: '2026-08-10',
  'ask-1.ask': 'hold-custody',
  'ask-1.federal_force': 'detainer-request',
  'ask-1.decision': 'declined',
  'ask-1.decided_on': '2026-08-10',
};
