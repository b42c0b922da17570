import type { Measure } from '../counting/measure.ts';

/** Money in cents, by what it was for, where it came from and which way it went. Flows are never netted. */
export const costs: Measure = {
  id: 'costs',
  table_id: 'costs',
  subject: 'money',
  title: { en: 'Costs', es: 'Costos' },
  unit: 'cents',
  kind: 'flow',
  placed_by: 'incurred',
  part: 'costs',
  dimensions: ['cost_category', 'money_source', 'money_flow'],
  across: 'money_flow',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ costs }, _at, add) {
    for (const { category, money_source, flow, amount_cents, incurred_on } of costs)
      add(incurred_on, amount_cents, category, money_source, flow);
  },
};
