import type { RequestAsk } from '@daybook/types';

/** The decision in force on an ask: the last one of its history, `none-made` when there is none. */
export function decisionOf(ask: Pick<RequestAsk, 'decisions'>): string {
  return ask.decisions[ask.decisions.length - 1]?.decision ?? 'none-made';
}
