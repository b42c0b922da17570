import type { Fault } from '@daybook/types';

export const hiddenRows = {
  id: 'hidden-rows',
  severity: 'error',
  title: {
    en: 'Hidden rows',
    es: 'Filas ocultas',
  },
  why: {
    en: 'Hidden rows are part of the sheet, but who looks at it does not see them.',
    es: 'Las filas ocultas son parte de la hoja, pero quien la mira no las ve.',
  },
  fix: {
    en: 'Show all rows, and delete those that do not belong to the log.',
    es: 'Muestre todas las filas, y borre las que no son de la bitácora.',
  },
  message: {
    en: '{count} hidden rows hold something, the first one here. They were read like the others.',
    es: '{count} filas ocultas tienen contenido; la primera es esta. Se leyeron como las demás.',
  },
  since: '1.0',
} as const satisfies Fault;
