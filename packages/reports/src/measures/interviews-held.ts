import type { Measure } from '../counting/measure.ts';

/** Interviews that took place, by consent and by whether counsel knew. */
export const interviewsHeld: Measure = {
  id: 'interviews-held',
  table_id: 'interviews-held',
  subject: 'interviews',
  title: { en: 'Interviews held', es: 'Entrevistas realizadas' },
  unit: 'interviews',
  kind: 'flow',
  placed_by: 'interview-held',
  part: 'interview',
  dimensions: ['consent', 'counsel_status'],
  across: 'counsel_status',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ interview }, at, add) {
    if (!interview?.held) return;
    const { consent = 'not-recorded', counsel_status = 'not-recorded', held_on, held_at } = interview;
    add(at.dateOf(held_on, held_at), 1, consent, counsel_status);
  },
};
