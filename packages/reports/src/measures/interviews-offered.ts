import type { InterviewConsentCode } from '@daybook/types';
import type { Measure } from '../counting/measure.ts';

/** Interviews that the person was asked about, by the answer. */
export const interviewsOffered: Measure = {
  id: 'interviews-offered',
  table_id: 'interviews-offered',
  subject: 'interviews',
  title: { en: 'Interviews offered', es: 'Entrevistas ofrecidas' },
  unit: 'interviews',
  kind: 'flow',
  placed_by: 'interview-offered',
  part: 'interview',
  dimensions: ['consent'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ interview }, _at, add) {
    if (interview === undefined) return;
    const { offered_on, consent = 'not-recorded' } = interview;
    const wasAsked = offered_on !== undefined || ASKED.has(consent);
    if (wasAsked) add(offered_on, 1, consent);
  },
};

/** Answers that show that the person was asked. */
const ASKED = new Set<InterviewConsentCode>([
  'given-written',
  'given-oral',
  'counsel-only',
  'refused',
  'withdrawn',
  'asked',
]);
