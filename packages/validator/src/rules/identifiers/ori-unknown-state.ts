import type { Agency, RecordRule } from '@daybook/types';
import { stateOfOri } from '../../facts/state-of-ori.ts';
import type { Sight } from '../../sight.ts';

/** An ORI whose first two letters stand for no state. */
export const oriUnknownState: RecordRule<Agency, Sight> = {
  id: 'ori-unknown-state',
  scope: 'record',
  record: 'agency',
  severity: 'error',
  title: { en: 'An ORI that begins with no state', es: 'Un ORI que no comienza con un estado' },
  why: {
    en: 'The first two letters of an ORI say the state. They are those of the FBI, which are not always the postal ones: Nebraska is NB, Guam is GM.',
    es: 'Las dos primeras letras de un ORI indican el estado. Son las del FBI, que no siempre son las del correo: Nebraska es NB y Guam es GM.',
  },
  fix: {
    en: 'Compare the first two letters with your CJIS or state list. In Excel, look in the column "Identifier" of the agencies.',
    es: 'Compare las dos primeras letras con su lista de CJIS o del estado. En Excel, mire la columna "Identificador" de las agencias.',
  },
  message: {
    'postal-letters': {
      en: '{ori} begins with {letters}. In an ORI, {state} is {meant}. Did you mean {whole}?',
      es: '{ori} comienza con {letters}. En un ORI, {state} es {meant}. ¿Quiso decir {whole}?',
    },
    default: {
      en: 'No state has an ORI that begins with {letters}.',
      es: 'Ningún estado tiene un ORI que comience con {letters}.',
    },
  },
  since: '1.0',
  check({ identifiers }, report) {
    identifiers.forEach(({ scheme, id }, at) => {
      // Another form has its own finding, and its letters may be the ones that are wrong.
      if ((scheme !== 'ori9' && scheme !== 'ori7') || !FORM.test(id) || stateOfOri(id) !== undefined) return;
      const letters = id.slice(0, 2);
      if (ELSEWHERE.has(letters)) return;
      const meant = POSTAL[letters];
      const pointer = `/identifiers/${at}/id`;
      if (meant === undefined) report(pointer, { values: { letters } });
      else {
        const whole = meant.letters + id.slice(2);
        const values = { ori: id, letters, state: meant.state, meant: meant.letters, whole };
        report(pointer, { variant: 'postal-letters', values, fix: { from: id, to: whole, certain: false } });
      }
    });
  },
};

const FORM = /^[A-Z]{2}[A-Z0-9]{5,7}$/;
const POSTAL: Readonly<Record<string, { readonly letters: string; readonly state: string }>> = {
  NE: { letters: 'NB', state: 'Nebraska' },
  GU: { letters: 'GM', state: 'Guam' },
};
/** Federal agencies, and other spellings of territories that no list at hand settles: a real code is never refused. */
const ELSEWHERE = new Set(['US', 'AM', 'CM', 'MK']);
