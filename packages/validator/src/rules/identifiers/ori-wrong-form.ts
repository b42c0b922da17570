import type { Agency, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An ORI that is not two letters and seven more characters. Missing characters are never made up. */
export const oriWrongForm: RecordRule<Agency, Sight> = {
  id: 'ori-wrong-form',
  scope: 'record',
  record: 'agency',
  severity: 'error',
  title: { en: 'An ORI that is not written as one', es: 'Un ORI que no está escrito como tal' },
  why: {
    en: 'The ORI joins the agency to FBI and state lists. One wrong character joins it to nothing, or to someone else.',
    es: 'El ORI enlaza a la agencia con las listas del FBI y del estado. Un carácter equivocado no la enlaza con nada, o la enlaza con otra.',
  },
  fix: {
    en: 'Copy the ORI from your CJIS or state list: two capital letters, then seven letters or digits. If your list gives only seven characters, choose "ORI, 7 characters" as the scheme. In Excel, set the column to Text first, so that no zero is lost.',
    es: 'Copie el ORI de su lista de CJIS o del estado: dos letras mayúsculas y luego siete letras o dígitos. Si su lista solo da siete caracteres, elija "ORI, 7 caracteres" como sistema. En Excel, ponga antes la columna en formato Texto, para que no se pierda ningún cero.',
  },
  message: {
    'lower-case': {
      en: 'The ORI {ori} has small letters. It is written {meant}.',
      es: 'El ORI {ori} tiene minúsculas. Se escribe {meant}.',
    },
    'two-missing': {
      en: 'The ORI {ori} has 7 characters. An ORI has 9: the last two are missing.',
      es: 'El ORI {ori} tiene 7 caracteres. Un ORI tiene 9: faltan los dos últimos.',
    },
    'nine-not-seven': {
      en: '{ori} is an ORI of 9 characters. The scheme says 7.',
      es: '{ori} es un ORI de 9 caracteres. El sistema indica 7.',
    },
    default: {
      en: 'This is not an ORI. An ORI has {expected} characters: two letters, then letters or digits. Here are {count}.',
      es: 'Esto no es un ORI. Un ORI tiene {expected} caracteres: dos letras y luego letras o dígitos. Aquí hay {count}.',
    },
  },
  since: '1.0',
  check({ identifiers }, report) {
    identifiers.forEach(({ scheme, id }, at) => {
      if (scheme !== 'ori9' && scheme !== 'ori7') return;
      const expected = scheme === 'ori9' ? 9 : 7;
      if (ORI.test(id) && id.length === expected) return;
      const pointer = `/identifiers/${at}/id`;
      const meant = id.toUpperCase();
      if (!ORI.test(meant)) report(pointer, { values: { expected, count: id.length } });
      else if (meant.length === expected)
        report(pointer, {
          variant: 'lower-case',
          values: { ori: id, meant },
          fix: { from: id, to: meant, certain: true },
        });
      else report(pointer, { variant: scheme === 'ori9' ? 'two-missing' : 'nine-not-seven', values: { ori: id } });
    });
  },
};

/** The FBI's nine characters, or the seven of older crime files. */
const ORI = /^[A-Z]{2}[A-Z0-9]{5}(?:[A-Z0-9]{2})?$/;
