import type { Measure } from '../counting/measure.ts';

/** Ends of custody of which the log does not tell whether there was a hold. Not zero holds. */
export const holdsNotKnown: Measure = {
  id: 'holds-not-known',
  table_id: 'holds-not-known',
  subject: 'holds',
  title: { en: 'Hold not known', es: 'No se sabe si hubo retención' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(_request, at, add) {
    const { held } = at;
    if (held?.is === 'not-known') add(held.on, 1, held.custody_end);
  },
};
