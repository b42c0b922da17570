import { custodyEndOf } from '../counting/custody-end-of.ts';
import type { Measure } from '../counting/measure.ts';

/** How custody ended, once for each custody: the entry that records it, never the ones that point to it. */
export const custodyEnds: Measure = {
  id: 'custody-ends',
  table_id: 'custody-ends',
  title: { en: 'How custody ended', es: 'Cómo terminó la custodia' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'custody-end',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(request, at, add) {
    const end = custodyEndOf(request, at);
    if (end !== undefined) add(end.on, 1, end.custody_end);
  },
};
