import type { NilScopeCode, Request } from '@daybook/types';
import type { Case } from '../counting/case.ts';
import { groupOf } from '../counting/group-of.ts';

/**
 * What an entry holds that a nil certificate may say there was none of, each with its local date.
 *
 * The first list of Illinois is not among them: which requests belong to it is for the report of that law to say.
 */
export function nilEvents(
  request: Request,
  dateOf: Case['dateOf'],
  tell: (scope: NilScopeCode, on: string | undefined) => void,
): void {
  const { direction, asks, instruments, custody, interview, costs } = request;
  const received = dateOf(request.received_on, request.received_at);
  if (direction === 'inbound') {
    tell('all-requests', received);
    const hasDetainer = instruments.some(({ instrument }) => instrument.startsWith('i-247'));
    if (hasDetainer) tell('detainers', received);
    if (hasDetainer || instruments.some(({ instrument }) => groupOf('instrument', instrument) === 'administrative'))
      tell('list-2-detainers-warrants', received);
    if (asks.some(({ ask }) => groupOf('ask', ask) === 'information')) tell('information-requests', received);
  }
  if (direction === 'outbound-query') tell('queries', received);
  if (groupOf('custody-end', custody?.custody_end ?? '') === 'transferred-to-ice')
    tell('transfers', dateOf(custody?.ended_on, custody?.ended_at));
  if (interview?.held === true) tell('interviews', dateOf(interview.held_on, interview.held_at));
  for (const { incurred_on, amount_cents } of costs) if (amount_cents !== 0) tell('costs', incurred_on);
}
