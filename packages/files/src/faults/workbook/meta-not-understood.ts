import type { Fault } from '@daybook/types';

export const metaNotUnderstood = {
  id: 'meta-not-understood',
  severity: 'error',
  title: {
    en: 'Meta sheet that is not understood',
    es: 'Hoja Meta que no se entiende',
  },
  why: {
    en: 'The Meta sheet says once for all rows whose log it is and for when.',
    es: 'La hoja Meta dice una vez, para todas las filas, de quién es la bitácora y de qué período.',
  },
  fix: {
    en: 'Write it on the Meta sheet as the note beside it says.',
    es: 'Escríbalo en la hoja Meta como dice la nota de al lado.',
  },
  message: {
    agency: {
      en: 'The Meta sheet names no agency. Write its id, such as us-zz-qmrtwkla.',
      es: 'La hoja Meta no dice la agencia. Escriba su id, por ejemplo us-zz-qmrtwkla.',
    },
    period: {
      en: 'The Meta sheet names no period. Write it as 2026-Q1, 2026-03, 2026-H1, 2026 or ffy-2026.',
      es: 'La hoja Meta no dice el período. Escríbalo como 2026-Q1, 2026-03, 2026-H1, 2026 o ffy-2026.',
    },
    version: {
      en: 'The Meta sheet names no version of the standard. Write 1.0.',
      es: 'La hoja Meta no dice la versión del estándar. Escriba 1.0.',
    },
    zone: {
      en: 'The Meta sheet names no time zone that is known. Write it as America/Chicago, or leave it empty.',
      es: 'La hoja Meta no dice una zona horaria conocida. Escríbala como America/Chicago, o déjela vacía.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
