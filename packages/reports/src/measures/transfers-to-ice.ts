import type { Measure } from '../counting/measure.ts';

/** People handed to ICE, by the ground for it. Once for each custody. */
export const transfersToIce: Measure = {
  id: 'transfers-to-ice',
  table_id: 'transfers-by-basis',
  subject: 'custody',
  title: { en: 'Transfers to ICE', es: 'Entregas a ICE' },
  unit: 'persons',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['transfer_basis', 'outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(request, at, add) {
    const { ended } = at;
    if (ended?.group !== 'transferred-to-ice') return;
    add(ended.on, 1, request.custody?.transfer_basis ?? 'none-recorded', ended.custody_end);
  },
};
