import type { SchemaFault } from '../schema-fault.ts';

/** A number below the least or above the most that its field takes. */
export const outOfRange: SchemaFault = {
  id: 'out-of-range',
  severity: 'error',
  flaws: ['range'],
  title: { en: 'A number out of range', es: 'Un número fuera de rango' },
  why: {
    en: 'Such a number is a slip of the keyboard, and one of them spoils every sum.',
    es: 'Un número así es un error de teclado, y uno solo arruina todas las sumas.',
  },
  fix: { en: 'Correct the number. Money is in cents.', es: 'Corrija el número. El dinero va en centavos.' },
  message: {
    small: {
      en: '{value} is too small for "{field}": at least {least}.',
      es: '{value} es muy poco para "{field}": {least} como mínimo.',
    },
    large: {
      en: '{value} is too large for "{field}": at most {most}.',
      es: '{value} es demasiado para "{field}": {most} como máximo.',
    },
  },
  since: '1.0',
  describe({ field, value }) {
    const { least = 0, most = 0 } = field;
    return Number(value) < least
      ? { variant: 'small', values: { value: Number(value), least } }
      : { variant: 'large', values: { value: Number(value), most } };
  },
};
