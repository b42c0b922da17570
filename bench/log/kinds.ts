import type { RequestAsk as Ask } from '@daybook/types';
import { caseOf, EMPTY, head, type Kind, moment, office, pick } from './drawing.ts';

/** An I-247A with its two asks: told of the release or not, never held. */
export const detainer: Kind = (no, day, draw) => {
  const got = moment(day, 480 + draw(400));
  const done = moment(day + draw(3), 900 + draw(200));
  const out = moment(day + 4 + draw(20), 600 + draw(300));
  const told = draw(4) === 0;
  const asks: Ask[] = [
    {
      ask_no: 1,
      ask: 'notify-release',
      federal_force: 'notification-request',
      replied_to_requester: told,
      disclosures: [],
      decisions: [
        {
          no: 1,
          decision: told ? 'complied-full' : 'declined',
          reasons: [told ? 'policy-discretion' : 'agency-policy-forbids'],
          legal_basis: [told ? 'agency-policy' : 'local-ordinance'],
          provisions: [],
          review_level: 'command-staff',
          review_result: told ? 'approved' : 'denied',
          decided_on: done.on,
          decided_by_role: 'command-staff',
        },
      ],
      result: told ? 'ice-notified' : 'no-action',
      ...(told ? { result_on: done.on } : {}),
    },
    {
      ask_no: 2,
      ask: 'hold-custody',
      federal_force: 'detainer-request',
      replied_to_requester: false,
      disclosures: [],
      decisions: [
        {
          no: 1,
          decision: 'declined',
          reasons: ['no-judicial-warrant'],
          legal_basis: ['state-statute'],
          provisions: ['no-detainer-without-judicial-warrant'],
          review_level: 'command-staff',
          review_result: 'denied',
          decided_on: done.on,
          decided_by_role: 'command-staff',
        },
      ],
      result: 'no-action',
    },
  ];
  return {
    ...head(no, draw),
    ...caseOf(no),
    direction: 'inbound',
    channel: pick(draw, ['email', 'fax', 'form-portal']),
    requesting_component: 'ice-ero',
    requesting_office: office(draw),
    received_on: got.on,
    received_at: got.at,
    instruments: [
      {
        no: 1,
        instrument: 'i-247a',
        edition: '02/17',
        dated_on: got.on,
        issuer_role: 'deportation-officer',
        probable_cause: ['biometric-confirmation'],
        served_on_person: true,
        served_on: done.on,
      },
    ],
    asks,
    asks_complete: true,
    custody: {
      basis: ['pretrial'],
      release_eligible_at: out.at,
      processing_minutes: 60,
      ended_on: out.on,
      ended_at: out.at,
      custody_end: 'released-no-ice',
    },
    ...EMPTY,
    notices: [{ no: 1, notice: 'copy-of-request', status: 'given', to: 'person', given_on: done.on }],
  };
};

/** A judicial warrant that is honoured at release. */
export const warrant: Kind = (no, day, draw) => {
  const got = moment(day, 480 + draw(400));
  const out = moment(day + 1 + draw(5), 600 + draw(300));
  return {
    ...head(no, draw),
    ...caseOf(no),
    direction: 'inbound',
    channel: 'in-person',
    requesting_component: 'ice-ero',
    requesting_office: office(draw),
    received_on: got.on,
    received_at: got.at,
    instruments: [
      {
        no: 1,
        instrument: 'judicial-arrest-warrant',
        dated_on: got.on,
        court: 'U.S. District Court',
        judge_type: 'magistrate-judge',
        has_docket: true,
      },
    ],
    asks: [
      {
        ask_no: 1,
        ask: 'transfer-custody',
        federal_force: 'judicial-order',
        replied_to_requester: true,
        disclosures: [],
        result: 'recorded-in-custody',
        result_on: out.on,
        decisions: [
          {
            no: 1,
            decision: 'complied-full',
            reasons: ['judicial-warrant'],
            legal_basis: ['fed-judicial-warrant'],
            provisions: [],
            review_level: 'command-staff',
            review_result: 'approved',
            decided_on: got.on,
            decided_by_role: 'command-staff',
          },
        ],
      },
    ],
    asks_complete: true,
    custody: {
      basis: ['pretrial'],
      release_eligible_at: out.at,
      processing_minutes: 45,
      ended_on: out.on,
      ended_at: out.at,
      custody_end: 'transferred-to-ice-at-release',
      taker: 'ice-ero',
      transfer_basis: 'judicial-warrant',
    },
    ...EMPTY,
  };
};

/** A phone call that asks for a release date, declined. */
export const call: Kind = (no, day, draw) => {
  const got = moment(day, 480 + draw(500));
  return {
    ...head(no, draw),
    ...caseOf(no),
    direction: 'inbound',
    channel: 'phone',
    requesting_component: pick(draw, ['ice-ero', 'ice-hsi', 'cbp-usbp']),
    requesting_office: office(draw),
    received_on: got.on,
    received_at: got.at,
    instruments: [],
    asks: [
      {
        ask_no: 1,
        ask: 'info-release-date',
        federal_force: 'informal',
        replied_to_requester: true,
        replied_on: got.on,
        disclosures: [],
        result: 'no-action',
        decisions: [
          {
            no: 1,
            decision: 'declined',
            reasons: ['agency-policy-forbids'],
            legal_basis: ['agency-policy'],
            provisions: ['no-sensitive-info-sharing'],
            review_level: 'command-staff',
            review_result: 'denied',
            decided_on: got.on,
            decided_at: got.at,
            decided_by_role: 'watch-commander',
          },
        ],
      },
    ],
    asks_complete: true,
    ...EMPTY,
  };
};

/** An interview that the person refuses after counsel was told. */
export const interview: Kind = (no, day, draw) => {
  const got = moment(day, 480 + draw(300));
  const next = moment(day + 1, 600);
  return {
    ...head(no, draw),
    ...caseOf(no),
    direction: 'inbound',
    channel: 'email',
    requesting_component: 'ice-ero',
    requesting_office: office(draw),
    received_on: got.on,
    received_at: got.at,
    instruments: [],
    asks: [
      {
        ask_no: 1,
        ask: 'interview-in-custody',
        federal_force: 'informal',
        replied_to_requester: true,
        replied_on: next.on,
        disclosures: [],
        result: 'interview-refused',
        decisions: [
          {
            no: 1,
            decision: 'declined',
            reasons: ['interview-consent-refused'],
            legal_basis: ['agency-policy'],
            provisions: ['counsel-notice-before-interview'],
            review_level: 'command-staff',
            review_result: 'denied',
            decided_on: next.on,
            decided_by_role: 'command-staff',
          },
        ],
      },
    ],
    asks_complete: true,
    interview: {
      offered_on: got.on,
      consent: 'refused',
      counsel_status: 'notified-not-present',
      counsel_notified_on: got.on,
      held: false,
    },
    ...EMPTY,
  };
};

/** A month of the agency's own queries at booking. */
export const query: Kind = (no, day, draw) => {
  const on = moment(day, 600);
  return {
    ...head(no, draw),
    direction: 'outbound-query',
    channel: 'system-alert',
    received_on: on.on,
    instruments: [],
    asks: [],
    quantity: 2 + draw(400),
    query: { system: 'ncic', purpose: 'booking-status-check' },
    ...EMPTY,
  };
};

/** An alert that a system raised by itself. */
export const alert: Kind = (no, day, draw) => {
  const on = moment(day, 480 + draw(500));
  return {
    ...head(no, draw),
    ...caseOf(no),
    direction: 'automatic',
    channel: 'system-alert',
    received_on: on.on,
    received_at: on.at,
    instruments: [{ no: 1, instrument: 'ncic-ivf-hit' }],
    asks: [],
    alert: { system: 'ncic', confirmed: true },
    ...EMPTY,
  };
};

/** How often each kind is drawn: detainers are the most of a jail's log. */
export const KINDS: readonly Kind[] = [
  detainer,
  detainer,
  detainer,
  detainer,
  warrant,
  call,
  call,
  interview,
  query,
  alert,
];
