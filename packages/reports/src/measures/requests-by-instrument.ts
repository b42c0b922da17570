import type { Measure } from '../counting/measure.ts';

/**
 * Requests that came in, by the papers that came with them; one with two kinds of paper stands in two rows.
 * Requests without any paper stand in no row: they are the rest of `requests-received`.
 */
export const requestsByInstrument: Measure = {
  id: 'requests-by-instrument',
  table_id: 'requests-by-instrument',
  subject: 'requests',
  title: { en: 'Requests by paper', es: 'Solicitudes por documento' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  dimensions: ['instrument'],
  overlaps: 'instrument',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, instruments }, at, add) {
    if (direction !== 'inbound') return;
    instruments.forEach(({ instrument }, index) => {
      const isFirst = instruments.findIndex((other) => other.instrument === instrument) === index;
      if (isFirst) add(at.received_on, at.quantity, instrument);
    });
  },
};
