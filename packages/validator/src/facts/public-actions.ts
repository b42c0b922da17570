import { decisionOf, isCounted, outcomeOf } from '@daybook/reports';
import type { PublicRequest, Request } from '@daybook/types';

/** One cell of the table of agency action, and how many asks of an entry fall into it. */
export interface Action {
  readonly ask: string;
  readonly decision: string;
  readonly outcome: string;
  readonly count: number;
}

/** What a public entry adds to its agency's table of asks by decision and outcome; nothing where it does not count. */
export function publicActions(request: PublicRequest): Action[] {
  const { direction, quantity: count = 1, custody } = request;
  if (direction !== 'inbound' || !isCounted(request)) return [];
  const custody_end = custody === undefined ? undefined : (custody.custody_end ?? 'not-recorded');
  return (request.asks as Request['asks']).map((ask) => ({
    ask: ask.ask,
    decision: decisionOf(ask),
    outcome: outcomeOf(ask.ask, { custody_end }),
    count,
  }));
}
