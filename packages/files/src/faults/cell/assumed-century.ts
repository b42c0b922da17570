import type { Fault } from '@daybook/types';

export const assumedCentury = {
  id: 'assumed-century',
  severity: 'warning',
  title: {
    en: 'Year of two digits',
    es: 'Año de dos cifras',
  },
  why: {
    en: 'A year of two digits was read as one of this century.',
    es: 'Un año de dos cifras se leyó como de este siglo.',
  },
  fix: {
    en: 'Nothing, if that is right. Dates such as 2026-01-06 leave no question.',
    es: 'Nada, si es correcto. Las fechas como 2026-01-06 no dejan duda.',
  },
  message: {
    en: '{count} dates in this column have a year of two digits. They were read as 20...',
    es: '{count} fechas de esta columna tienen un año de dos cifras. Se leyeron como 20...',
  },
  since: '1.0',
} as const satisfies Fault;
