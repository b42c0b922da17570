import type { Fault } from '@daybook/types';

export const assumedDateOrder = {
  id: 'assumed-date-order',
  severity: 'warning',
  title: {
    en: 'Order of day and month taken from the file',
    es: 'Orden de día y mes tomado del archivo',
  },
  why: {
    en: 'Some dates could be two days; the other dates of the file, or the option given, show which one is meant.',
    es: 'Algunas fechas podrían ser dos días; las otras fechas del archivo, o la opción dada, muestran cuál es.',
  },
  fix: {
    en: 'Nothing, if that is right. Dates such as 2026-01-06 leave no question.',
    es: 'Nada, si es correcto. Las fechas como 2026-01-06 no dejan duda.',
  },
  message: {
    'month-first': {
      en: '{count} dates in this column were read with the month first.',
      es: '{count} fechas de esta columna se leyeron con el mes primero.',
    },
    'day-first': {
      en: '{count} dates in this column were read with the day first.',
      es: '{count} fechas de esta columna se leyeron con el día primero.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
