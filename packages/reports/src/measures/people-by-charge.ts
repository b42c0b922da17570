import type { Measure } from '../counting/measure.ts';
import { peopleBy } from '../counting/people-by.ts';

/** People whose custody ended, by class of the most serious charge. See `peopleBy`. */
export const peopleByCharge: Measure = peopleBy({
  id: 'people-by-charge',
  title: { en: 'People by class of charge', es: 'Personas por clase de cargo' },
  dimension: 'charge_class',
});
