import type { Lang, Request } from '@daybook/types';
import { exampleIds } from './is-example-id.ts';

type Day = `${number}-${number}-${number}`;

/**
 * A request as a clerk would write it down: one paper that asks two things, each decided on its own.
 *
 * @param on the day on which it came.
 */
export function exampleRequest(lang: Lang, agencyId: string, on: string): Request {
  const day = on as Day;
  const decision = {
    no: 1,
    review_level: 'command-staff',
    review_result: 'approved',
    decided_on: day,
    decided_by_role: 'command-staff',
  } as const;
  return {
    record: 'request',
    standard_version: '1.0',
    view: 'agency',
    revision: 1,
    request_id: exampleIds[lang],
    supersedes: [],
    source: { kind: 'own-log' },
    agency_id: agencyId,
    direction: 'inbound',
    channel: 'email',
    requesting_component: 'ice-ero',
    received_on: day,
    instruments: [
      {
        no: 1,
        instrument: 'i-247a',
        edition: '02/17',
        dated_on: day,
        issuer_role: 'deportation-officer',
        probable_cause: ['biometric-confirmation'],
        served_on_person: true,
        served_on: day,
        served_how: 'in-person',
      },
    ],
    asks: [
      {
        ask_no: 1,
        ask: 'hold-custody',
        federal_force: 'detainer-request',
        decisions: [
          { ...decision, decision: 'declined', reasons: ['no-judicial-warrant'], legal_basis: [], provisions: [] },
        ],
        replied_to_requester: true,
        replied_on: day,
        disclosures: [],
        result: 'no-action',
      },
      {
        ask_no: 2,
        ask: 'notify-release',
        federal_force: 'notification-request',
        decisions: [{ ...decision, decision: 'complied-full', reasons: [], legal_basis: [], provisions: [] }],
        replied_to_requester: true,
        replied_on: day,
        disclosures: [],
        result: 'ice-notified',
        result_on: day,
      },
    ],
    asks_complete: true,
    custody: { basis: ['pretrial'], release_eligible_on: day, ended_on: day, custody_end: 'released-no-ice' },
    notices: [{ no: 1, notice: 'copy-of-request', status: 'given', to: 'person', given_on: day }],
    costs: [],
    answers: [],
    related_requests: [],
  } as unknown as Request;
}
