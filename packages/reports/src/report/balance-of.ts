import type { QuarterlyReportBalance } from '@daybook/types';
import type { Figures } from '../counting/create-counter.ts';

/** The five numbers of the balance, from the figures of `asksBalance`. */
export function balanceOf({ cells }: Figures): Required<Figured> {
  const amounts = new Map(cells.map(({ codes, amount }) => [codes[0], amount]));
  return {
    open_at_start: amounts.get('open_at_start') ?? 0,
    received: amounts.get('received') ?? 0,
    decided: amounts.get('decided') ?? 0,
    closed_without_decision: amounts.get('closed_without_decision') ?? 0,
    open_at_end: amounts.get('open_at_end') ?? 0,
  };
}

type Figured = Pick<
  QuarterlyReportBalance,
  'open_at_start' | 'received' | 'decided' | 'closed_without_decision' | 'open_at_end'
>;
