import type { RequestAsk, RequestDecision } from '@daybook/types';

/** The decision on an ask that is in force: the last one. */
export function decisionInForce(ask: Pick<RequestAsk, 'decisions'>): RequestDecision | undefined {
  return ask.decisions[ask.decisions.length - 1];
}
