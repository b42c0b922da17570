import type { Agreement, RecordRule } from '@daybook/types';

import type { Sight } from '../../sight.ts';

/** An agreement that comes, by way of others, after itself. */
export const agreementFollowsItself: RecordRule<Agreement, Sight> = {
  id: 'agreement-follows-itself',
  scope: 'record',
  record: 'agreement',

  severity: 'error',
  title: { en: 'An agreement that follows itself', es: 'Un acuerdo que se sigue a sí mismo' },
  why: {
    en: 'Renewals are followed from one agreement to the next. In a circle there is no first and no last one.',
    es: 'Las renovaciones se siguen de un acuerdo al siguiente. En un círculo no hay primero ni último.',
  },
  fix: {
    en: 'In "Follows", name the agreement that came before; in "Followed by", the one that came after. In Excel both are ids of other rows.',
    es: 'En "Sigue a" indique el acuerdo anterior; en "Seguido por", el posterior. En Excel ambos son ids de otras filas.',
  },
  message: {
    itself: { en: 'The agreement {id} names itself.', es: 'El acuerdo {id} se nombra a sí mismo.' },
    circle: {
      en: 'The agreement {id} comes back to itself by way of {other}.',
      es: 'El acuerdo {id} vuelve a sí mismo por medio de {other}.',
    },
  },
  since: '1.0',
  check({ agreement_id: id, predecessor, successor }, report, sight) {
    if (id === undefined) return;
    if (predecessor === id) report('/predecessor', { variant: 'itself', values: { id } });
    if (successor === id) report('/successor', { variant: 'itself', values: { id } });
    if (predecessor === undefined || predecessor === id) return;
    const seen = new Set<string>();
    for (let one: string | undefined = predecessor; one !== undefined && !seen.has(one); ) {
      seen.add(one);
      one = sight.agreement(one)?.predecessor;
      if (one === id) return report('/predecessor', { variant: 'circle', values: { id, other: predecessor } });
    }
  },
};
