import type { Measure } from '../counting/measure.ts';

/** Acts of the agency's officers under a 287(g) agreement, by function. */
export const delegatedActs: Measure = {
  id: 'delegated-acts',
  table_id: 'delegated-acts-by-function',
  subject: 'information',
  title: { en: 'Acts under 287(g)', es: 'Actos bajo 287(g)' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  part: 'act',
  dimensions: ['function'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ act }, at, add) {
    if (act !== undefined) add(at.received_on, at.quantity, act.function);
  },
};
