import type { Measure } from '../counting/measure.ts';

/** How custody ended, once for each custody: the entry that records it, never the ones that point to it. */
export const custodyEnds: Measure = {
  id: 'custody-ends',
  table_id: 'custody-ends',
  subject: 'custody',
  title: { en: 'How custody ended', es: 'Cómo terminó la custodia' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(_request, at, add) {
    const { ended } = at;
    if (ended !== undefined) add(ended.on, 1, ended.custody_end);
  },
};
