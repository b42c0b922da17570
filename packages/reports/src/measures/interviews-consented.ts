import type { InterviewConsentCode } from '@daybook/types';
import type { Measure } from '../counting/measure.ts';

/** Interviews to which the person agreed, by how. Placed by the offer: the log has no day of consent. */
export const interviewsConsented: Measure = {
  id: 'interviews-consented',
  table_id: 'interviews-consented',
  subject: 'interviews',
  title: { en: 'Interviews consented to', es: 'Entrevistas consentidas' },
  unit: 'interviews',
  kind: 'flow',
  placed_by: 'interview-offered',
  part: 'interview',
  dimensions: ['consent'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ interview }, _at, add) {
    const { consent = 'not-recorded', offered_on } = interview ?? {};
    if (CONSENTED.has(consent)) add(offered_on, 1, consent);
  },
};

const CONSENTED = new Set<InterviewConsentCode>(['given-written', 'given-oral', 'counsel-only']);
