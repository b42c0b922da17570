import { groupOf } from '@daybook/reports';
import type { NilScopeCode, Request } from '@daybook/types';
import { dateOf } from './date-of.ts';

/**
 * What an entry holds that a nil certificate may say there was none of, each with its local date.
 *
 * The first list of Illinois is not among them: which requests belong to it is for the report of that law to say.
 *
 * @param zone IANA time zone of the agency, for moments without a date.
 */
export function nilEvents(
  request: Request,
  zone: string | undefined,
  tell: (scope: NilScopeCode, on: string) => void,
): void {
  const { direction, asks, instruments, custody, interview, costs } = request;
  const received = dateOf(request.received_on, request.received_at, zone);
  if (received !== undefined && direction === 'inbound') {
    tell('all-requests', received);
    const hasDetainer = instruments.some(({ instrument }) => instrument.startsWith('i-247'));
    if (hasDetainer) tell('detainers', received);
    if (hasDetainer || instruments.some(({ instrument }) => groupOf('instrument', instrument) === 'administrative'))
      tell('list-2-detainers-warrants', received);
    if (asks.some(({ ask }) => groupOf('ask', ask) === 'information')) tell('information-requests', received);
  }
  if (received !== undefined && direction === 'outbound-query') tell('queries', received);
  const ended = dateOf(custody?.ended_on, custody?.ended_at, zone);
  if (ended !== undefined && groupOf('custody-end', custody?.custody_end ?? '') === 'transferred-to-ice')
    tell('transfers', ended);
  const held = interview?.held ? dateOf(interview.held_on, interview.held_at, zone) : undefined;
  if (held !== undefined) tell('interviews', held);
  for (const { incurred_on, amount_cents } of costs) if (amount_cents !== 0) tell('costs', incurred_on);
}
