import { meantCode } from '../meant-code.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { lengthOf, shown } from '../shown.ts';

/** A code that its list does not have. */
export const unknownCode: SchemaFault = {
  id: 'unknown-code',
  severity: 'error',
  flaws: ['code'],
  title: { en: 'A code that its list does not have', es: 'Un código que su lista no tiene' },
  why: {
    en: 'Codes are counted as they are written. A misspelled one falls out of every table.',
    es: 'Los códigos se cuentan tal como están escritos. Uno mal escrito queda fuera de todas las tablas.',
  },
  fix: {
    en: 'Choose a code from the list of the field. In the workbook of the standard the cell offers them.',
    es: 'Elija un código de la lista del campo. En el libro de trabajo del estándar, la celda los ofrece.',
  },
  message: {
    default: { en: '"{value}" is not a code of "{field}".', es: '"{value}" no es un código de "{field}".' },
    near: {
      en: '"{value}" is not a code of "{field}". Did you mean "{meant}" ({title})?',
      es: '"{value}" no es un código de "{field}". ¿Quiso decir "{meant}" ({title})?',
    },
    same: {
      en: 'In "{field}" the code for "{value}" is "{meant}".',
      es: 'En "{field}" el código de "{value}" es "{meant}".',
    },
    'looks-alike': {
      en: 'What stands in "{field}" looks like "{meant}" ({title}), but has letters of another alphabet in it. Type it anew.',
      es: 'Lo que está en "{field}" parece "{meant}" ({title}), pero tiene letras de otro alfabeto. Escríbalo de nuevo.',
    },
    'one-of': {
      en: 'What stands in "{field}" is none of: {codes}.',
      es: 'Lo que está en "{field}" no es ninguno de estos: {codes}.',
    },
    hidden: {
      en: 'What stands in "{field}" is not a code of its list. The value is hidden ({count} characters).',
      es: 'Lo que está en "{field}" no es un código de su lista. El valor está oculto ({count} caracteres).',
    },
  },
  since: '1.0',
  describe({ field, value, book }) {
    const meant = typeof value === 'string' ? meantCode(value, field, book) : undefined;
    if (typeof value === 'string' && meant !== undefined) {
      const { code, title, certain, looksAlike } = meant;
      const fix = { from: value, to: code, certain };
      if (looksAlike) return { variant: 'looks-alike', values: { meant: code, title }, fix };
      const values = { value: value.trim().slice(0, 40), meant: code, title };
      return { variant: certain ? 'same' : 'near', values, fix };
    }
    if (field.values !== undefined)
      return { variant: 'one-of', values: { codes: field.values.slice(0, 12).join(', ') } };
    const text = shown(value, 'code');
    return text === undefined ? { variant: 'hidden', values: { count: lengthOf(value) } } : { values: { value: text } };
  },
};
