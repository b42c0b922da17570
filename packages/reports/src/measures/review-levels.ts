import type { Measure } from '../counting/measure.ts';

/** The highest level that reviewed each ask before its decision, and what the review ended with. */
export const reviewLevels: Measure = {
  id: 'review-levels',
  table_id: 'decisions-by-review',
  subject: 'decisions',
  title: { en: 'Review before decisions', es: 'Revisión antes de decidir' },
  unit: 'decisions',
  kind: 'flow',
  placed_by: 'decided',
  part: 'asks',
  dimensions: ['review_level', 'review_result'],
  across: 'review_result',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ asks }, at, add) {
    for (const { decisions } of asks)
      for (const { decision, review_level, review_result, decided_on, decided_at } of decisions) {
        if (decision === 'none-made') continue;
        const on = at.dateOf(decided_on, decided_at);
        add(on, at.quantity, review_level ?? 'not-recorded', review_result ?? 'not-recorded');
      }
  },
};
