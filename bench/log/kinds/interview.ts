import { caseOf, EMPTY, head, type Kind, moment, office } from '../drawing.ts';

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
