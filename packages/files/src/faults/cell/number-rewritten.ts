import type { Fault } from '@daybook/types';

export const numberRewritten = {
  id: 'number-rewritten',
  severity: 'warning',
  title: {
    en: 'Number read without its marks',
    es: 'Número leído sin sus signos',
  },
  why: {
    en: 'Numbers are stored as digits only.',
    es: 'Los números se guardan solo con cifras.',
  },
  fix: {
    en: 'Nothing, if the number is right.',
    es: 'Nada, si el número es correcto.',
  },
  message: {
    en: '{count} numbers in this column have commas or a point, such as {value}, read as {number}.',
    es: '{count} números de esta columna tienen comas o punto, como {value}, leído como {number}.',
  },
  since: '1.0',
} as const satisfies Fault;
