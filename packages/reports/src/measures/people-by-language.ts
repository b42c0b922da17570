import type { Measure } from '../counting/measure.ts';
import { peopleBy } from '../counting/people-by.ts';

/** People whose custody ended, by language in which they were spoken to. See `peopleBy`. */
export const peopleByLanguage: Measure = peopleBy({
  id: 'people-by-language',
  title: { en: 'People by language', es: 'Personas por idioma' },
  dimension: 'language',
});
