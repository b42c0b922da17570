import type { PublicRequest, SetRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A public id that was counted up or made by hand. */
export const publicIdGuessable: SetRule<PublicRequest, Sight> = {
  id: 'public-id-guessable',
  scope: 'file',
  record: 'request',
  readers: ['public', 'regulator'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'A public id that can be guessed', es: 'Un id público que se puede adivinar' },
  why: {
    en: "Ids that are counted up tell the order of the agency's own log, and who knows one knows the next. So public ids are random.",
    es: 'Los ids en serie revelan el orden de la bitácora propia de la agencia, y quien conoce uno conoce el siguiente. Por eso los ids públicos son aleatorios.',
  },
  fix: {
    en: 'Let the software make the public ids: 32 random hexadecimal digits each. Do not make them from a running number.',
    es: 'Deje que el programa haga los ids públicos: 32 dígitos hexadecimales al azar cada uno. No los saque de un número corrido.',
  },
  message: {
    plain: {
      en: 'This public id has only {count} different digits. A random one has more.',
      es: 'Este id público tiene solo {count} dígitos distintos. Uno al azar tiene más.',
    },
    row: {
      en: 'This public id begins like the one before it. Random ids do not.',
      es: 'Este id público empieza como el anterior. Los ids al azar no.',
    },
  },
  basis: [{ citation: 'Daybook standard: public ids are random, 128 bit', verification: 'verified' }],
  since: '1.0',
  start(report) {
    let before = '';
    return {
      take({ public_id }, origin) {
        if (public_id === undefined) return;
        const entry = { origin, record_id: public_id };
        const count = new Set(public_id).size;
        const isLike = public_id !== before && public_id.slice(0, LIKE) === before.slice(0, LIKE);
        if (count <= FEW) report(entry, '/public_id', { variant: 'plain', values: { count } });
        else if (isLike) report(entry, '/public_id', { variant: 'row' });
        before = public_id;
      },
      finish() {},
    };
  },
};

/** One random id in five thousand million has so few different digits. */
const FEW = 6;
/** Digits that two random ids share once in 10 to the power of 19 times. */
const LIKE = 16;
