import { decisionOf } from '../counting/decision-of.ts';
import { groupOf } from '../counting/group-of.ts';
import type { Measure } from '../counting/measure.ts';

/**
 * What asks led to: the cohort received in the period, as it stands now. Of an ask that was complied with and says no
 * result, none is recorded; any other without one is left out. Transfers and holds are counted from custody.
 */
export const askResults: Measure = {
  id: 'ask-results',
  table_id: 'asks-by-result',
  title: { en: 'What asks led to', es: 'A qué llevaron las peticiones' },
  subject: 'decisions',
  unit: 'asks',
  kind: 'flow',
  placed_by: 'received',
  part: 'asks',
  dimensions: ['ask', 'result'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks) {
      const isComplied = groupOf('decision', decisionOf(ask)) === 'complied';
      const result = ask.result ?? (isComplied ? 'not-recorded' : undefined);
      if (result !== undefined) add(at.received_on, at.quantity, ask.ask, result);
    }
  },
};
