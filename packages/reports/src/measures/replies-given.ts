import { decisionOf } from '../counting/decision-of.ts';
import type { Measure } from '../counting/measure.ts';

/** Answers that the agency gave to who asked. A policy of not answering shows as declined asks without one. */
export const repliesGiven: Measure = {
  id: 'replies-given',
  table_id: 'replies-given',
  title: { en: 'Answers to the requester', es: 'Respuestas a quien pidió' },
  subject: 'decisions',
  unit: 'asks',
  kind: 'flow',
  placed_by: 'replied',
  dimensions: ['ask', 'decision'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks }, at, add) {
    if (direction !== 'inbound') return;
    for (const ask of asks)
      if (ask.replied_to_requester === true) add(ask.replied_on, at.quantity, ask.ask, decisionOf(ask));
  },
};
