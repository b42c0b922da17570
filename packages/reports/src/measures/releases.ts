import type { Measure } from '../counting/measure.ts';

/** People who left custody free, not to ICE, as far as the agency knows. Once for each custody. */
export const releases: Measure = {
  id: 'releases',
  table_id: 'releases',
  subject: 'custody',
  title: { en: 'Releases, not to ICE', es: 'Salidas en libertad, no a ICE' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(_request, at, add) {
    const { ended } = at;
    if (ended?.group === 'released') add(ended.on, 1, ended.custody_end);
  },
};
