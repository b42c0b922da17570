import type { RequestAsk } from '@daybook/types';
import type { Case } from './case.ts';

/** How and when an ask stopped being open. */
export interface AskEnd {
  readonly how: 'open' | 'decided' | 'closed';
  /** The local date; `undefined` for an open ask, or where the log does not hold it. */
  readonly on: string | undefined;
}

/**
 * When an ask was first decided, or closed without a decision; else it is open.
 *
 * `none-made` is no decision. An ask whose decision in force is `none-made` is open again, unless it was closed.
 */
export function endOfAsk(ask: RequestAsk, at: Pick<Case, 'dateOf'>): AskEnd {
  const { decisions } = ask;
  if (decisions[decisions.length - 1]?.decision !== 'none-made') {
    for (const { decision, decided_on, decided_at } of decisions)
      if (decision !== 'none-made') return { how: 'decided', on: at.dateOf(decided_on, decided_at) };
  }
  if (ask.closed_without_decision !== undefined) return { how: 'closed', on: ask.closed_on };
  return OPEN;
}

const OPEN: AskEnd = { how: 'open', on: undefined };
