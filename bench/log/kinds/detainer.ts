import type { RequestAsk as Ask } from '@daybook/types';
import { caseOf, EMPTY, head, type Kind, moment, office, pick } from '../drawing.ts';

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
          reasons: [told ? 'command-exception' : 'agency-policy-forbids'],
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
    notices: [
      { no: 1, notice: 'copy-of-request', status: 'given', to: 'person', given_on: done.on },
      { no: 2, notice: 'intent', status: 'given', to: 'person', given_on: done.on },
    ],
  };
};
