import type { SchemaFault } from '../schema-fault.ts';
import { lengthOf } from '../shown.ts';
import { writtenId } from '../written-id.ts';

/** A text with more characters than its field takes. */
export const tooLong: SchemaFault = {
  id: 'too-long',
  severity: 'error',
  flaws: ['long'],
  title: { en: 'A text that is too long', es: 'Un texto demasiado largo' },
  why: {
    en: 'Fields are short on purpose: a long text is likely to say something about a person.',
    es: 'Los campos son cortos a propósito: es probable que un texto largo diga algo sobre una persona.',
  },
  fix: {
    en: 'Shorten it. Nothing about a person belongs in it.',
    es: 'Acórtelo. No debe decir nada sobre una persona.',
  },
  message: {
    en: '"{field}" has {count} characters. At most {most} are allowed.',
    es: '"{field}" tiene {count} caracteres. Se permiten {most} como máximo.',
  },
  since: '1.0',
  describe({ field, value, fits }) {
    const values = { count: lengthOf(value), most: field.most ?? 0 };
    // Blanks around an id make it too long before they make it wrong.
    const written = typeof value === 'string' && field.is === 'id' ? writtenId(value, fits) : undefined;
    if (typeof value !== 'string' || written?.certain !== true) return { values };
    return { values, fix: { from: value, to: written.meant, certain: true } };
  },
};
