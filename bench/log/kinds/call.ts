import { caseOf, EMPTY, head, type Kind, moment, office, pick } from '../drawing.ts';

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
