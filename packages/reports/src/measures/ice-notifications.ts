import type { Measure } from '../counting/measure.ts';

/** Times that ICE was told because it asked. What the agency tells unasked is a contact. */
export const iceNotifications: Measure = {
  id: 'ice-notifications',
  table_id: 'ice-notifications',
  subject: 'interviews',
  title: { en: 'Notifications to ICE', es: 'Avisos a ICE' },
  unit: 'notices',
  kind: 'flow',
  placed_by: 'result',
  dimensions: ['ask'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ asks }, at, add) {
    for (const { ask, result, result_on, result_at } of asks)
      if (result === 'ice-notified') add(at.dateOf(result_on, result_at), at.quantity, ask);
  },
};
