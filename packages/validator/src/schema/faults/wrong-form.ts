import { meantCode } from '../meant-code.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { lengthOf, shown } from '../shown.ts';
import { writtenId } from '../written-id.ts';

/** A value that is not written in the form of its field: an id, a state, a period, a web address. */
export const wrongForm: SchemaFault = {
  id: 'wrong-form',
  severity: 'error',
  flaws: ['form', 'name', 'address'],
  title: { en: 'A value in another form than its field', es: 'Un valor con otra forma que la de su campo' },
  why: {
    en: 'Ids, periods and addresses link records. One that is written differently links to nothing.',
    es: 'Los ids, los períodos y las direcciones unen un registro con otro. Si se escriben de otra forma, no unen nada.',
  },
  fix: {
    en: 'Write it like the example in the message: same marks, same number of digits, no blanks.',
    es: 'Escríbalo como el ejemplo del mensaje: los mismos signos, el mismo número de dígitos, sin espacios.',
  },
  message: {
    default: {
      en: '"{value}" does not have the form of "{field}", such as {example}.',
      es: '"{value}" no tiene la forma de "{field}", por ejemplo {example}.',
    },
    written: { en: '"{value}" is written {meant}.', es: '"{value}" se escribe {meant}.' },
    'looks-like': {
      en: 'Some letters in "{field}" only look like {meant}. They are of another alphabet.',
      es: 'Algunas letras de "{field}" solo se parecen a {meant}. Son de otro alfabeto.',
    },
    hidden: {
      en: '"{field}" does not have its form, such as {example}. The value is hidden ({count} characters).',
      es: '"{field}" no tiene la forma debida, por ejemplo {example}. El valor está oculto ({count} caracteres).',
    },
    code: {
      en: 'What stands in "{field}" does not have the form of a code: small letters, digits and hyphens, such as los-angeles.',
      es: 'Lo que está en "{field}" no tiene la forma de un código: letras minúsculas, dígitos y guiones, por ejemplo los-angeles.',
    },
    'code-written': {
      en: 'In "{field}" write the code "{meant}" ({title}).',
      es: 'En "{field}" escriba el código "{meant}" ({title}).',
    },
    name: {
      en: 'A name in "{field}" does not have its form: small letters, digits and hyphens.',
      es: 'Un nombre en "{field}" no tiene la forma debida: letras minúsculas, dígitos y guiones.',
    },
    address: {
      en: '"{field}" is not a web address. It must start with https:// or http:// and hold no blanks.',
      es: '"{field}" no es una dirección web. Debe empezar con https:// o http:// y no tener espacios.',
    },
  },
  since: '1.0',
  describe({ flaw, field, value, book, fits }) {
    if (flaw.what !== 'form') return { variant: flaw.what };
    const meant = field.is === 'code' && typeof value === 'string' ? meantCode(value, field, book) : undefined;
    if (meant !== undefined && typeof value === 'string') {
      const { code, title, certain } = meant;
      return { variant: 'code-written', values: { meant: code, title }, fix: { from: value, to: code, certain } };
    }
    if (field.is === 'code') return { variant: 'code' };
    const example = field.example ?? '';
    const written = typeof value === 'string' && field.is === 'id' ? writtenId(value, fits) : undefined;
    if (typeof value === 'string' && written !== undefined) {
      const { meant, certain } = written;
      const values = certain ? { value: value.trim(), meant } : { meant };
      return { variant: certain ? 'written' : 'looks-like', values, fix: { from: value, to: meant, certain } };
    }
    const text = shown(value, 'id');
    return text === undefined
      ? { variant: 'hidden', values: { example, count: lengthOf(value) } }
      : { values: { value: text, example } };
  },
};
