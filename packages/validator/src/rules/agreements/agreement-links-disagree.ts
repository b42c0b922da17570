import type { Agreement, RecordRule } from '@daybook/types';

import { turnedRound } from '../../facts/turned-round.ts';
import type { Sight } from '../../sight.ts';

/** Two agreements of which one names the other, and the other names a third. */
export const agreementLinksDisagree: RecordRule<Agreement, Sight> = {
  id: 'agreement-links-disagree',
  scope: 'record',
  record: 'agreement',

  severity: 'warning',
  title: { en: 'Agreements that do not point at each other', es: 'Acuerdos que no se señalan entre sí' },
  why: {
    en: 'If one agreement replaced another, both records say so. Else a renewal is counted as an end and a new start.',
    es: 'Si un acuerdo reemplazó a otro, ambos registros lo dicen. Si no, una renovación cuenta como un fin y un comienzo nuevo.',
  },
  fix: {
    en: 'Compare "Follows" of the newer agreement with "Followed by" of the older one. In Excel they are two rows of the same sheet.',
    es: 'Compare "Sigue a" del acuerdo nuevo con "Seguido por" del anterior. En Excel son dos filas de la misma hoja.',
  },
  message: {
    successor: {
      en: 'This agreement is followed by {other}. That one says that it follows {found}.',
      es: 'A este acuerdo le sigue {other}. Ese dice que sigue a {found}.',
    },
    predecessor: {
      en: 'This agreement follows {other}. That one says that it is followed by {found}.',
      es: 'Este acuerdo sigue a {other}. Ese dice que le sigue {found}.',
    },
    order: {
      en: 'This agreement follows {other}. But it was signed on {signed}, before the other on {found}.',
      es: 'Este acuerdo sigue a {other}. Pero se firmó el {signed}, antes que el otro, del {found}.',
    },
  },
  since: '1.0',
  check({ agreement_id: id, predecessor, successor, signed_on: signed }, report, sight) {
    const next = successor === undefined || successor === id ? undefined : sight.agreement(successor);
    if (successor !== undefined && next?.predecessor !== undefined && next.predecessor !== id)
      report('/successor', { variant: 'successor', values: { other: successor, found: next.predecessor } });
    if (predecessor === undefined || predecessor === id) return;
    const before = sight.agreement(predecessor);
    const found = before?.successor;
    const turned = turnedRound(before?.signed_on, signed);
    if (found !== undefined && found !== id)
      report('/predecessor', { variant: 'predecessor', values: { other: predecessor, found } });
    else if (turned !== undefined)
      report('/predecessor', {
        variant: 'order',
        values: { other: predecessor, signed: turned.later, found: turned.earlier },
      });
  },
};
