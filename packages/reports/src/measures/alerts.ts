import type { Measure } from '../counting/measure.ts';

/** Alerts and matches that a system raised by itself. */
export const alerts: Measure = {
  id: 'alerts',
  table_id: 'alerts-by-system',
  subject: 'requests',
  title: { en: 'Automatic alerts', es: 'Alertas automáticas' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  part: 'alert',
  dimensions: ['system'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ alert }, at, add) {
    if (alert !== undefined) add(at.received_on, at.quantity, alert.system);
  },
};
