import { decisionOf } from '../counting/decision-of.ts';
import type { Measure } from '../counting/measure.ts';

/** Asks that name a database or data service, by which one, for what purpose, and by decision. */
export const asksBySystem: Measure = {
  id: 'asks-by-system',
  table_id: 'asks-by-system',
  title: { en: 'Asks for databases', es: 'Peticiones sobre bases de datos' },
  subject: 'information',
  unit: 'asks',
  kind: 'flow',
  placed_by: 'received',
  part: 'asks',
  dimensions: ['system', 'purpose', 'decision'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks) {
      const { system, purpose = 'not-recorded' } = ask;
      if (system !== undefined) add(at.received_on, at.quantity, system, purpose, decisionOf(ask));
    }
  },
};
