import type { Measure } from '../counting/measure.ts';

/** Minutes of holds, where the log tells them; of one hold they tell one person's time. See `holdOf`. */
export const holdMinutes: Measure = {
  id: 'hold-minutes',
  table_id: 'hold-minutes',
  subject: 'holds',
  about: 'persons',
  title: { en: 'Minutes of holds', es: 'Minutos de retención' },
  unit: 'minutes',
  kind: 'flow',
  placed_by: 'custody-end',
  part: 'custody',
  dimensions: ['outcome'],
  adds_over_time: true,
  adds_over_agencies: true,
  count(_request, at, add) {
    const { held } = at;
    if (held?.is === 'held' && held.minutes !== undefined) add(held.on, held.minutes, held.custody_end);
  },
};
