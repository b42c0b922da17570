import { groupOf } from '../counting/group-of.ts';
import type { Measure } from '../counting/measure.ts';

/** Notices and copies that reached the person, counsel or another recipient. */
export const noticesGiven: Measure = {
  id: 'notices-given',
  table_id: 'notices-given',
  subject: 'interviews',
  title: { en: 'Notices given', es: 'Avisos entregados' },
  unit: 'notices',
  kind: 'flow',
  placed_by: 'notice-given',
  part: 'notices',
  dimensions: ['notice', 'notice_status'],
  across: 'notice_status',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ notices }, at, add) {
    for (const { notice, status, given_on, given_at } of notices)
      if (groupOf('notice-status', status) === 'given') add(at.dateOf(given_on, given_at), at.quantity, notice, status);
  },
};
