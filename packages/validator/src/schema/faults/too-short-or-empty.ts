import type { SchemaFault } from '../schema-fault.ts';
import { lengthOf } from '../shown.ts';

/** A text that is empty, or shorter than its field can be. */
export const tooShortOrEmpty: SchemaFault = {
  id: 'too-short-or-empty',
  severity: 'error',
  flaws: ['short'],
  title: { en: 'A text that is empty or too short', es: 'Un texto vacío o demasiado corto' },
  why: {
    en: 'An empty text looks like an answer and is none.',
    es: 'Un texto vacío parece una respuesta y no lo es.',
  },
  fix: {
    en: 'Fill it in, or leave the field out where nothing is known.',
    es: 'Llénelo u omita el campo cuando no se sabe nada.',
  },
  message: {
    default: {
      en: '"{field}" has {count} characters. At least {least} are needed.',
      es: '"{field}" tiene {count} caracteres. Se necesitan {least} como mínimo.',
    },
    empty: {
      en: '"{field}" is empty. Fill it in or leave the field out.',
      es: '"{field}" está vacío. Llénelo u omita el campo.',
    },
  },
  since: '1.0',
  describe: ({ field, value }) =>
    value === '' ? { variant: 'empty' } : { values: { count: lengthOf(value), least: field.least ?? 1 } },
};
