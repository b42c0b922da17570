import type { Measure } from '../counting/measure.ts';
import { peopleBy } from '../counting/people-by.ts';

/** People whose custody ended, by region of citizenship. See `peopleBy`. */
export const peopleByRegion: Measure = peopleBy({
  id: 'people-by-region',
  title: { en: 'People by world region', es: 'Personas por región del mundo' },
  dimension: 'region',
});
