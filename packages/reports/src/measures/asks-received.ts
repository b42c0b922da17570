import { decisionOf } from '../counting/decision-of.ts';
import type { Measure } from '../counting/measure.ts';
import { outcomeOf } from '../counting/outcome-of.ts';

/**
 * What was asked, by ask, decision in force and outcome: the cohort received in the period, as it stands now.
 * One I-247A that asks to notify and to hold is two asks. See `outcomeOf` for what the outcome of an ask is.
 */
export const asksReceived: Measure = {
  id: 'asks-received',
  table_id: 'asks-by-decision-and-outcome',
  subject: 'requests',
  title: { en: 'Asks received', es: 'Peticiones recibidas' },
  unit: 'asks',
  kind: 'flow',
  placed_by: 'received',
  part: 'asks',
  dimensions: ['ask', 'decision', 'outcome'],
  across: 'decision',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks) add(at.received_on, at.quantity, ask.ask, decisionOf(ask), outcomeOf(ask.ask, at));
  },
};
