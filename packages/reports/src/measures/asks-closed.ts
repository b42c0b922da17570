import { endOfAsk } from '../counting/end-of-ask.ts';
import type { Measure } from '../counting/measure.ts';

/** Asks that were closed without a decision, by why. */
export const asksClosed: Measure = {
  id: 'asks-closed',
  table_id: 'asks-closed-without-decision',
  subject: 'decisions',
  title: { en: 'Asks closed without a decision', es: 'Peticiones cerradas sin decisión' },
  unit: 'asks',
  kind: 'flow',
  placed_by: 'closed',
  part: 'asks',
  dimensions: ['ask', 'closed_without_decision'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ asks }, at, add) {
    for (const ask of asks) {
      const end = endOfAsk(ask, at);
      if (end.how === 'closed') add(end.on, at.quantity, ask.ask, ask.closed_without_decision);
    }
  },
};
