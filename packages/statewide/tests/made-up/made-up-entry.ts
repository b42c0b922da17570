import type { Request } from '@daybook/types';
import type { Drawing } from './drawing.ts';
import type { MadeUpAgency } from './made-up-agency.ts';

/** How an entry came to be: the agency, its number in the log, and the day on which it was received. */
export interface EntryAt {
  readonly agency: MadeUpAgency;
  readonly no: number;
  /** Days since 1 January 1970. */
  readonly day: number;
}

type Ask = Request['asks'][number];
type Custody = NonNullable<Request['custody']>;
type Kind = (at: EntryAt, draw: Drawing) => object;

/** One entry of an agency's own log, as the agency keeps it: of a kind and with an outcome that chance decides. */
export function madeUpEntry(at: EntryAt, draw: Drawing): Request {
  const kind = draw.happens(at.agency.unasked) ? contact : draw.pick(KINDS);
  return {
    ...base(at, draw),
    ...kind(at, draw),
    case_key: `case${at.no.toString(36)}`,
    notices: [{ no: 1, notice: 'copy-of-request', status: 'given', to: 'person', given_on: dayOf(at.day) }],
  } as unknown as Request;
}

/** A month's total of fingerprints that a federal system compared by itself. */
export function madeUpAlerts(at: EntryAt, quantity: number, draw: Drawing): Request {
  return {
    ...base(at, draw),
    direction: 'automatic',
    channel: 'system-alert',
    quantity,
    instruments: [{ no: 1, instrument: 'ipai-fingerprint-share' }],
    alert: { system: 'ident' },
  } as unknown as Request;
}

const base = ({ agency, no, day }: EntryAt, draw: Drawing) => ({
  record: 'request',
  standard_version: '1.0',
  view: 'agency',
  revision: 1,
  request_id: `R-${no}`,
  public_id: draw.hex(4),
  supersedes: [],
  source: { kind: 'own-log' },
  agency_id: agency.agency.agency_id,
  facility: { facility_id: 'main-jail', operator_level: 'county' },
  received_on: dayOf(day),
  asks: [],
  notices: [],
  costs: [],
  answers: [],
  related_requests: [],
});

/** A detainer: it asks to hold and to tell of the release. */
const detainer: Kind = (at, draw) => {
  const isMet = draw.happens(at.agency.willing);
  const held = isMet && draw.happens(0.6);
  const day = at.day + 1 + draw.below(4);
  const end = held ? 'transferred-after-hold' : isMet ? 'transferred-to-ice-at-release' : 'released-no-ice';
  return {
    ...fromIce(draw),
    instruments: [paper('i-247a', at, { edition: '02/17', probable_cause: ['biometric-confirmation'] })],
    asks: [
      held ? met(at, 1, 'hold-custody', 'detainer-request', 'hold-made', day) : declined(at, 1, 'hold-custody', 'detainer-request'), // biome-ignore format: two ways
      isMet ? told(at, 2, 'notification-request') : declined(at, 2, 'notify-release', 'notification-request'),
    ],
    custody: custodyTo(end, day, held ? 60 + draw.below(1440) : 0),
    person: someone(draw),
  };
};

/** A request to be told of a release, and no more. */
const notification: Kind = (at, draw) => {
  const isMet = draw.happens(at.agency.willing);
  const end = isMet ? 'transferred-to-ice-at-release' : 'released-no-ice';
  return {
    ...fromIce(draw),
    instruments: [paper('i-247g', at, {})],
    asks: [isMet ? told(at, 1, 'notification-request') : declined(at, 1, 'notify-release', 'notification-request')],
    custody: custodyTo(end, at.day + 1 + draw.below(4), 0),
    person: someone(draw),
  };
};

/** A telephone call. */
const call: Kind = (at, draw) => ({
  ...fromIce(draw),
  channel: 'phone',
  instruments: [],
  asks: [declined(at, 1, 'info-release-date', 'informal')],
});

/** A detainer with a judge's warrant: everybody complies. */
const warrant: Kind = (at, draw) => {
  const day = at.day + 1 + draw.below(4);
  const judge = { issuer_role: 'judge-or-magistrate', judge_type: 'magistrate-judge', has_docket: true, court: 'U.S. District Court, District of Zephyra' }; // biome-ignore format: one judge
  return {
    ...fromIce(draw),
    instruments: [{ ...paper('judicial-arrest-warrant', at, {}), ...judge }],
    asks: [met(at, 1, 'hold-custody', 'judicial-order', 'hold-made', day, true)],
    custody: { ...custodyTo('transferred-after-hold', day, 60 + draw.below(600)), transfer_basis: 'judicial-warrant' },
    person: someone(draw),
  };
};

/** The agency told ICE unasked, and ICE came. */
const contact: Kind = (at, draw) => ({
  direction: 'outbound-contact',
  channel: 'phone',
  instruments: [],
  asks: [],
  contact: { to: 'ice-ero', information: ['release-date-time'], review_level: 'none', legal_basis: ['informal-only'] },
  custody: { ...custodyTo('transferred-to-ice-at-release', at.day, 0), transfer_basis: 'none-recorded' },
  person: someone(draw),
});

/** As often as they stand here. */
const KINDS: readonly Kind[] = [...Array(12).fill(detainer), ...Array(4).fill(notification), call, call, warrant];

const fromIce = (draw: Drawing) => ({
  direction: 'inbound',
  channel: draw.pick(['email', 'email', 'fax', 'form-portal']),
  requesting_component: draw.happens(0.9) ? 'ice-ero' : 'ice-hsi',
});

const paper = (instrument: string, { day }: EntryAt, more: object) => ({
  no: 1,
  instrument,
  dated_on: dayOf(day),
  issuer_role: 'deportation-officer',
  served_on_person: true,
  served_on: dayOf(day),
  ...more,
});

function asked(ask_no: number, ask: string, federal_force: string, day: number, decision: object, rest: object): Ask {
  return {
    ask_no,
    ask,
    federal_force,
    decisions: [{ no: 1, provisions: [], review_level: 'command-staff', review_result: 'approved', decided_on: dayOf(day), decided_by_role: 'command-staff', ...decision }], // biome-ignore format: one decision
    replied_to_requester: true,
    replied_on: dayOf(day),
    disclosures: [],
    ...rest,
  } as unknown as Ask;
}

const declined = ({ day }: EntryAt, no: number, ask: string, force: string): Ask =>
  asked(no, ask, force, day, { decision: 'declined', reasons: ['no-judicial-warrant'], legal_basis: ['agency-policy'] }, { result: 'no-action' }); // biome-ignore format: one ask

const met = (
  { day }: EntryAt,
  no: number,
  ask: string,
  force: string,
  result: string,
  on: number,
  byJudge = false,
): Ask =>
  asked(no, ask, force, day, byJudge ? { decision: 'complied-full', reasons: ['judicial-warrant'], legal_basis: ['fed-judicial-warrant'] } : { decision: 'complied-full', reasons: ['policy-discretion'], legal_basis: ['agency-policy'] }, { result, result_on: dayOf(on) }); // biome-ignore format: one ask

const told = (at: EntryAt, no: number, force: string): Ask => ({
  ...met(at, no, 'notify-release', force, 'ice-notified', at.day),
  disclosures: [{ no: 1, information: ['release-date-time'], disclosed_on: dayOf(at.day), given_to: 'ice-ero', channel: 'email' }] as unknown as Ask['disclosures'], // biome-ignore format: one disclosure
});

/** @param held minutes past the moment at which the person could have left. */
function custodyTo(custody_end: string, day: number, held: number): Custody {
  const isIce = custody_end.startsWith('transferred');
  const eligible = day * 1440 + 600;
  return {
    basis: ['pretrial'],
    release_eligible_on: dayOf(day),
    release_eligible_at: momentOf(eligible),
    processing_minutes: 0,
    ended_on: dayOf(Math.floor((eligible + held) / 1440)),
    ended_at: momentOf(eligible + held),
    custody_end,
    taker: isIce ? 'ice-ero' : 'none',
    ...(isIce ? { transfer_basis: 'policy-discretion' } : {}),
  } as unknown as Custody;
}

/** Coarse groups, unevenly, as they are among people. */
const someone = (draw: Drawing) => ({
  age_band: draw.pick(['18-24', '25-34', '25-34', '35-44', '35-44', '45-54', '55-64', '65-plus']),
  sex: draw.happens(0.9) ? 'm' : 'f',
  region: draw.pick(['central-america', 'central-america', 'central-america', 'south-america', 'caribbean', 'eastern-europe']), // biome-ignore format: regions
});

const dayOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** The zone of the agencies has no summer time, so that moments are easy to read. */
const momentOf = (minute: number) => `${new Date(minute * 60_000).toISOString().slice(0, 19)}-07:00`;
