import type { Measure } from '../counting/measure.ts';

/** Reasons of decisions. A decision with two reasons stands in two rows, one without any in `not-recorded`. */
export const decisionReasons: Measure = {
  id: 'decision-reasons',
  table_id: 'decisions-by-reason',
  subject: 'decisions',
  title: { en: 'Reasons of decisions', es: 'Motivos de las decisiones' },
  unit: 'decisions',
  kind: 'flow',
  placed_by: 'decided',
  part: 'asks',
  dimensions: ['ask', 'decision', 'reason'],
  across: 'decision',
  overlaps: 'reason',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ asks }, at, add) {
    for (const { ask, decisions } of asks)
      for (const { decision, reasons, decided_on, decided_at } of decisions) {
        if (decision === 'none-made') continue;
        const on = at.dateOf(decided_on, decided_at);
        if (reasons.length === 0) add(on, at.quantity, ask, decision, 'not-recorded');
        for (const reason of reasons) add(on, at.quantity, ask, decision, reason);
      }
  },
};
