import type { Fault } from '@daybook/types';

export const unreadableNumber = {
  id: 'unreadable-number',
  severity: 'error',
  title: {
    en: 'Number that cannot be read',
    es: 'Número que no se puede leer',
  },
  why: {
    en: 'Counts and amounts are whole numbers; money is counted in cents.',
    es: 'Las cantidades son números enteros; el dinero se cuenta en centavos.',
  },
  fix: {
    en: 'Write digits only, such as 1234. Leave the cell empty if the number is not known: empty is not zero.',
    es: 'Escriba solo cifras, como 1234. Deje la celda vacía si no se conoce el número: vacío no es cero.',
  },
  message: {
    default: {
      en: '"{value}" is not a whole number.',
      es: '"{value}" no es un número entero.',
    },
    hidden: {
      en: 'This is not a whole number (value hidden, {letters} letters).',
      es: 'Esto no es un número entero (valor oculto, {letters} letras).',
    },
    cents: {
      en: '"{value}" is not a whole number. This column counts cents: is 12.50 dollars meant, write 1250.',
      es: '"{value}" no es un número entero. Esta columna cuenta centavos: si son 12.50 dólares, escriba 1250.',
    },
    'cents-hidden': {
      en: 'This is not a whole number of cents (value hidden, {letters} letters).',
      es: 'Esto no es un número entero de centavos (valor oculto, {letters} letras).',
    },
    fraction: {
      en: '{value} is not a whole number.',
      es: '{value} no es un número entero.',
    },
    'too-large': {
      en: '"{value}" is too large to be read without rounding.',
      es: '"{value}" es demasiado grande para leerlo sin redondear.',
    },
    'too-large-hidden': {
      en: 'The number is too large to be read without rounding (value hidden, {letters} letters).',
      es: 'El número es demasiado grande para leerlo sin redondear (valor oculto, {letters} letras).',
    },
  },
  since: '1.0',
} as const satisfies Fault;
