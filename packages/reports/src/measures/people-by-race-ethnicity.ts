import type { Measure } from '../counting/measure.ts';
import { peopleBy } from '../counting/people-by.ts';

/** People whose custody ended, by race or ethnicity: one person may stand in several rows. See `peopleBy`. */
export const peopleByRaceEthnicity: Measure = peopleBy({
  id: 'people-by-race-ethnicity',
  title: { en: 'People by race or ethnicity', es: 'Personas por raza o etnia' },
  dimension: 'race_ethnicity',
  overlaps: true,
});
