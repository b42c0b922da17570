import type { Measure } from '../counting/measure.ts';

/** People whom ICE arrested as they left custody or at a courthouse: not handed over, and counted apart. */
export const iceArrests: Measure = {
  id: 'ice-arrests',
  table_id: 'ice-arrests',
  subject: 'custody',
  title: { en: 'Arrests by ICE at release or court', es: 'Arrestos de ICE al salir o en un tribunal' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'custody-end',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(_request, at, add) {
    const { ended } = at;
    if (ended?.group === 'arrested-by-ice') add(ended.on, 1, ended.custody_end);
  },
};
