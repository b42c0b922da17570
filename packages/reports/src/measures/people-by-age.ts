import type { Measure } from '../counting/measure.ts';
import { peopleBy } from '../counting/people-by.ts';

/** People whose custody ended, by age band. See `peopleBy`. */
export const peopleByAge: Measure = peopleBy({
  id: 'people-by-age',
  title: { en: 'People by age band', es: 'Personas por grupo de edad' },
  dimension: 'age_band',
});
