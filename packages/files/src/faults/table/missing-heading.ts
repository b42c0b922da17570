import type { Fault } from '@daybook/types';

export const missingHeading = {
  id: 'missing-heading',
  severity: 'error',
  title: {
    en: 'Column missing',
    es: 'Falta una columna',
  },
  why: {
    en: 'Every record needs a value in this column.',
    es: 'Todo registro necesita un valor en esta columna.',
  },
  fix: {
    en: 'Add the column, with the heading of the template.',
    es: 'Agregue la columna, con el encabezado de la plantilla.',
  },
  message: {
    en: 'The column "{title}" ({column}) is missing.',
    es: 'Falta la columna "{title_es}" ({column}).',
  },
  since: '1.0',
} as const satisfies Fault;
