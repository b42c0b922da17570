import { decisionOf } from '../counting/decision-of.ts';
import { endOfAsk } from '../counting/end-of-ask.ts';
import type { Measure } from '../counting/measure.ts';

/**
 * Asks received in the period that were decided or closed on a day that the log does not hold.
 * The balance counts them as ended on the day of receipt, the earliest day possible; this shows how many they are.
 */
export const asksEndedWithoutDate: Measure = {
  id: 'asks-ended-without-date',
  table_id: 'asks-ended-without-date',
  subject: 'decisions',
  title: { en: 'Asks ended without a date', es: 'Peticiones terminadas sin fecha' },
  unit: 'asks',
  kind: 'flow',
  placed_by: 'received',
  part: 'asks',
  dimensions: ['ask', 'decision'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks) {
      const end = endOfAsk(ask, at);
      if (end.how !== 'open' && end.on === undefined) add(at.received_on, at.quantity, ask.ask, decisionOf(ask));
    }
  },
};
