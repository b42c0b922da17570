import { caseOf, EMPTY, head, type Kind, moment, office } from '../drawing.ts';

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
    notices: [
      { no: 1, notice: 'copy-of-request', status: 'given', to: 'person', given_on: got.on },
      { no: 2, notice: 'intent', status: 'given', to: 'person', given_on: got.on },
    ],
  };
};
