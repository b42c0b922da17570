import type { Measure } from '../counting/measure.ts';
import { peopleBy } from '../counting/people-by.ts';

/** People whose custody ended, by sex as the agency records it. See `peopleBy`. */
export const peopleBySex: Measure = peopleBy({
  id: 'people-by-sex',
  title: { en: 'People by sex', es: 'Personas por sexo' },
  dimension: 'sex',
});
