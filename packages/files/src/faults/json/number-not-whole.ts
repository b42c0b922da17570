import type { Fault } from '@daybook/types';

export const numberNotWhole = {
  id: 'number-not-whole',
  severity: 'error',
  title: {
    en: 'Number that is not written as a whole number',
    es: 'Número que no está escrito como entero',
  },
  why: {
    en: 'The standard counts in whole numbers (money in cents), so that nothing is ever rounded.',
    es: 'El estándar cuenta con números enteros (el dinero en centavos) para que nada se redondee.',
  },
  fix: {
    en: 'Write a whole number without point or exponent; money in cents.',
    es: 'Escriba un número entero sin punto ni exponente; el dinero en centavos.',
  },
  message: {
    fraction: {
      en: '{number} is written with a decimal point. Only whole numbers are read; it was left out.',
      es: '{number} está escrito con punto decimal. Solo se leen números enteros; se omitió.',
    },
    exponent: {
      en: '{number} is written with an exponent. Only whole numbers are read; it was left out.',
      es: '{number} está escrito con exponente. Solo se leen números enteros; se omitió.',
    },
    'minus-zero': {
      en: '{number} is written as minus zero. Write 0; it was left out.',
      es: '{number} está escrito como menos cero. Escriba 0; se omitió.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
