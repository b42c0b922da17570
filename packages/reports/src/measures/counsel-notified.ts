import type { Measure } from '../counting/measure.ts';

/** Interviews of which counsel was told beforehand, or at which counsel was present. */
export const counselNotified: Measure = {
  id: 'counsel-notified',
  table_id: 'counsel-notified',
  subject: 'interviews',
  title: { en: 'Counsel notified', es: 'Avisos al abogado' },
  unit: 'notices',
  kind: 'flow',
  placed_by: 'notice-given',
  part: 'interview',
  dimensions: ['counsel_status'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ interview }, at, add) {
    if (interview === undefined) return;
    const { counsel_status = 'not-recorded', counsel_notified_on, counsel_notified_at } = interview;
    const on = at.dateOf(counsel_notified_on, counsel_notified_at);
    const knew = counsel_status === 'present' || counsel_status === 'notified-not-present';
    if (on !== undefined || counsel_notified_at !== undefined || knew) add(on, 1, counsel_status);
  },
};
