import type { Measure } from '../counting/measure.ts';

/** What authorised each decision. A decision with two bases stands in two rows, one without any in `none-recorded`. */
export const legalBases: Measure = {
  id: 'legal-bases',
  table_id: 'decisions-by-legal-basis',
  subject: 'decisions',
  title: { en: 'Legal bases of decisions', es: 'Fundamentos legales de las decisiones' },
  unit: 'decisions',
  kind: 'flow',
  placed_by: 'decided',
  part: 'asks',
  dimensions: ['ask', 'decision', 'legal_basis'],
  across: 'decision',
  overlaps: 'legal_basis',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ asks }, at, add) {
    for (const { ask, decisions } of asks)
      for (const { decision, legal_basis, decided_on, decided_at } of decisions) {
        if (decision === 'none-made') continue;
        const on = at.dateOf(decided_on, decided_at);
        if (legal_basis.length === 0) add(on, at.quantity, ask, decision, 'none-recorded');
        for (const basis of legal_basis) add(on, at.quantity, ask, decision, basis);
      }
  },
};
