import type { Fault } from '@daybook/types';

export const numberTooLarge = {
  id: 'number-too-large',
  severity: 'error',
  title: {
    en: 'Number too large to be exact',
    es: 'Número demasiado grande para ser exacto',
  },
  why: {
    en: 'Beyond 9,007,199,254,740,991 many programs round silently.',
    es: 'Más allá de 9 007 199 254 740 991 muchos programas redondean sin avisar.',
  },
  fix: {
    en: 'Check the number; an id belongs between quotes.',
    es: 'Revise el número. Si es un id, va entre comillas.',
  },
  message: {
    en: '{number} is too large to be read without rounding. It was left out.',
    es: '{number} es demasiado grande para leerlo sin redondear. Se omitió.',
  },
  since: '1.0',
} as const satisfies Fault;
