import type { Measure } from '../counting/measure.ts';

/** People kept past the time of release, by how custody ended. Once for each custody. */
export const holds: Measure = {
  id: 'holds',
  table_id: 'holds-by-outcome',
  subject: 'holds',
  title: { en: 'Holds', es: 'Retenciones' },
  unit: 'holds',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(_request, at, add) {
    const { held } = at;
    if (held?.is === 'held') add(held.on, 1, held.custody_end);
  },
};
