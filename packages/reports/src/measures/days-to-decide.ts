import { dayNumber } from '../calendar/day-number.ts';
import { endOfAsk } from '../counting/end-of-ask.ts';
import type { Measure } from '../counting/measure.ts';

/**
 * Days from receipt to the first decision: the number within which at least half of the asks were decided.
 * Placed by the decision, so that a quarter does not change when slow decisions come later. Decisions dated before the
 * receipt are left out: a check reports them. The row `total` is over all asks.
 */
export const daysToDecide: Measure = {
  id: 'days-to-decide',
  table_id: 'days-to-decide',
  subject: 'decisions',
  title: { en: 'Median days to decide', es: 'Mediana de días para decidir' },
  unit: 'days',
  kind: 'median',
  placed_by: 'decided',
  part: 'asks',
  dimensions: ['ask'],
  adds_over_time: false,
  adds_over_agencies: false,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks) {
      const { how, on } = endOfAsk(ask, at);
      if (how !== 'decided') continue;
      const days =
        on === undefined || at.received_on === undefined ? undefined : dayNumber(on) - dayNumber(at.received_on);
      if (days !== undefined && !(days >= 0)) continue;
      const placed = days === undefined ? undefined : on;
      add(placed, at.quantity, ask.ask, String(days));
      add(placed, at.quantity, 'total', String(days));
    }
  },
};
