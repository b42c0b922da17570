import { decisionOf } from '../counting/decision-of.ts';
import type { Measure } from '../counting/measure.ts';

/** What was asked, by how far federal law binds the agency, from a judge's order to a telephone call, and by decision. */
export const asksByForce: Measure = {
  id: 'asks-by-force',
  table_id: 'asks-by-federal-force',
  title: { en: 'Asks by federal force', es: 'Peticiones por fuerza federal' },
  subject: 'requests',
  unit: 'asks',
  kind: 'flow',
  placed_by: 'received',
  part: 'asks',
  dimensions: ['federal_force', 'decision'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks) add(at.received_on, at.quantity, ask.federal_force, decisionOf(ask));
  },
};
