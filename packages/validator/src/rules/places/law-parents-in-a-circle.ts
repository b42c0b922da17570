import type { Jurisdiction, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A jurisdiction that stands, by way of others, under its own law. */
export const lawParentsInACircle: RecordRule<Jurisdiction, Sight> = {
  id: 'law-parents-in-a-circle',
  scope: 'record',
  record: 'jurisdiction',
  severity: 'error',
  title: { en: 'A place that stands under its own law', es: 'Un lugar sujeto a su propia ley' },
  why: {
    en: 'Which law applies is read from the place upward: city or county, then state. In a circle there is no top.',
    es: 'La ley aplicable se lee del lugar hacia arriba: ciudad o condado y luego estado. En un círculo no hay cima.',
  },
  fix: {
    en: 'In "Under the law of", name the state for a county or a city. Leave it empty for a state or a tribe.',
    es: 'En "Sujeta a la ley de", indique el estado para un condado o una ciudad. Déjelo vacío para un estado o una tribu.',
  },
  message: {
    itself: { en: 'The place {id} names itself.', es: 'El lugar {id} se nombra a sí mismo.' },
    circle: {
      en: 'The place {id} comes back to itself by way of {other}.',
      es: 'El lugar {id} vuelve a sí mismo por medio de {other}.',
    },
  },
  since: '1.0',
  check({ jurisdiction_id: id, law_parent: other }, report, sight) {
    if (id === undefined || other === undefined) return;
    if (other === id) return report('/law_parent', { variant: 'itself', values: { id } });
    const seen = new Set<string>();
    for (let place: string | undefined = other; place !== undefined && !seen.has(place); ) {
      seen.add(place);
      place = sight.jurisdiction(place)?.law_parent;
      if (place === id) return report('/law_parent', { variant: 'circle', values: { id, other } });
    }
  },
};
