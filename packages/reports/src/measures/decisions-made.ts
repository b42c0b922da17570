import type { Measure } from '../counting/measure.ts';

/** Decisions, by ask. A later decision on the same ask is a decision too; `none-made` is none. */
export const decisionsMade: Measure = {
  id: 'decisions-made',
  table_id: 'decisions-by-ask',
  subject: 'decisions',
  title: { en: 'Decisions made', es: 'Decisiones tomadas' },
  unit: 'decisions',
  kind: 'flow',
  placed_by: 'decided',
  part: 'asks',
  dimensions: ['ask', 'decision'],
  across: 'decision',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ asks }, at, add) {
    for (const { ask, decisions } of asks)
      for (const { decision, decided_on, decided_at } of decisions)
        if (decision !== 'none-made') add(at.dateOf(decided_on, decided_at), at.quantity, ask, decision);
  },
};
