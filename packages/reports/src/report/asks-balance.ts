import { endOfAsk } from '../counting/end-of-ask.ts';
import type { Measure } from '../counting/measure.ts';

/**
 * The balance of asks over a period: open at start + received = decided + closed without decision + open at end.
 *
 * Each inbound ask is open from its day of receipt to the day of its first decision or its closing, that day left out.
 * So the five numbers balance for any log. An ask that ended on a day that the log does not hold, or before it came, is
 * taken to have ended on the day of receipt: `asks-ended-without-date` says how many. One without a day of receipt is
 * in no balance.
 */
export const asksBalance: Measure = {
  id: 'asks-balance',
  table_id: 'asks-balance',
  subject: 'requests',
  title: { en: 'Balance of asks', es: 'Balance de peticiones' },
  unit: 'asks',
  kind: 'stock',
  placed_by: 'period',
  part: 'asks',
  dimensions: [],
  adds_over_time: false,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    const { received_on, start_on, end_on, quantity } = at;
    if (direction !== 'inbound' || received_on === undefined || received_on > end_on) return;
    for (const ask of asks) {
      const { how, on = received_on } = endOfAsk(ask, at);
      const ended_on = how === 'open' ? NEVER : on < received_on ? received_on : on;
      if (received_on >= start_on) add(received_on, quantity, 'received');
      else if (ended_on >= start_on) add(start_on, quantity, 'open_at_start');
      if (ended_on > end_on) add(end_on, quantity, 'open_at_end');
      else add(ended_on, quantity, how === 'decided' ? 'decided' : 'closed_without_decision');
    }
  },
};

const NEVER = '9999-99-99';
