import type { Measure } from '../counting/measure.ts';

/** The agency's own queries to federal and shared systems. An entry for 4,000 look-ups counts 4,000. */
export const databaseQueries: Measure = {
  id: 'database-queries',
  table_id: 'queries-by-system',
  subject: 'information',
  title: { en: 'Database queries', es: 'Consultas a bases de datos' },
  unit: 'queries',
  kind: 'flow',
  placed_by: 'received',
  part: 'query',
  dimensions: ['system', 'purpose', 'response'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ query }, at, add) {
    if (query === undefined) return;
    const { system, purpose = 'not-recorded', response = 'not-recorded' } = query;
    add(at.received_on, at.quantity, system, purpose, response);
  },
};
