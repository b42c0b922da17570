import type { Measure } from '../counting/measure.ts';

/** Requests that came in, each once however much it asks for. */
export const requestsReceived: Measure = {
  id: 'requests-received',
  table_id: 'requests-by-component-and-channel',
  subject: 'requests',
  title: { en: 'Requests received', es: 'Solicitudes recibidas' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  dimensions: ['requesting_component', 'channel'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, requesting_component = 'unknown', channel }, at, add) {
    if (direction === 'inbound') add(at.received_on, at.quantity, requesting_component, channel);
  },
};
