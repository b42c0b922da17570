import type { Request } from '@daybook/types';
import { dateOf } from './date-of.ts';

/** Is shown an agreement that a request relies on: its id, the day, and the pointer of the id. */
export type SeeAgreement = (id: string, on: string | undefined, pointer: string) => void;

/** Shows every agreement that a request relies on: for its decisions, for a delegated act, for its costs. */
export function citedAgreements(request: Request, zone: () => string | undefined, see: SeeAgreement): void {
  const { asks, act, costs, received_on, received_at } = request;
  for (let i = 0; i < asks.length; i++) {
    const { decisions } = asks[i] as Request['asks'][number];
    for (let j = 0; j < decisions.length; j++) {
      const { agreement_id, decided_on, decided_at } = decisions[j] as (typeof decisions)[number];
      if (agreement_id === undefined) continue;
      see(agreement_id, dateOf(decided_on, decided_at, zone()), `/asks/${i}/decisions/${j}/agreement_id`);
    }
  }
  if (act !== undefined) see(act.agreement_id, dateOf(received_on, received_at, zone()), '/act/agreement_id');
  for (let i = 0; i < costs.length; i++) {
    const { agreement_id, incurred_on } = costs[i] as Request['costs'][number];
    if (agreement_id !== undefined) see(agreement_id, incurred_on, `/costs/${i}/agreement_id`);
  }
}
