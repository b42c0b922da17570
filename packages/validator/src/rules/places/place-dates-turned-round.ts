import type { Jurisdiction, RecordRule } from '@daybook/types';

import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** A provision, a code or a listing of a place that ends before it begins. */
export const placeDatesTurnedRound: RecordRule<Jurisdiction, Sight> = {
  id: 'place-dates-turned-round',
  scope: 'record',
  record: 'jurisdiction',

  severity: 'error',
  title: { en: 'Something of a place that ends before it begins', es: 'Algo de un lugar que termina antes de empezar' },
  why: {
    en: 'Policies and codes are looked up by the day of a decision. With the dates turned round they never held.',
    es: 'Las políticas y los códigos se buscan por el día de una decisión. Con las fechas al revés, nunca rigieron.',
  },
  fix: {
    en: 'Look for a wrong year, or for "From" and "To" that changed places. In Excel, provisions, GEOIDs and listings have sheets of their own.',
    es: 'Busque un año equivocado, o "Desde" y "Hasta" cambiados de lugar. En Excel, las disposiciones, los GEOID y las listas tienen sus propias hojas.',
  },
  message: {
    en: 'It ends on {to}. It begins on {from}, which is later.',
    es: 'Termina el {to}. Empieza el {from}, que es posterior.',
  },
  since: '1.0',
  check({ provisions, geoids, designations }, report) {
    const judge = (pointer: string, from: string | undefined, to: string | undefined) => {
      const turned = turnedRound(from, to);
      if (turned !== undefined) report(pointer, { values: { from: turned.earlier, to: turned.later } });
    };
    for (const [at, { from, to }] of provisions.entries()) judge(`/provisions/${at}/to`, from, to);
    for (const [at, { from, to }] of geoids.entries()) judge(`/geoids/${at}/to`, from, to);
    for (const [at, { listed_on, removed_on }] of designations.entries())
      judge(`/designations/${at}/removed_on`, listed_on, removed_on);
  },
};
