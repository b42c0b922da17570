import type { Fault } from '@daybook/types';

export const timeLeftOut = {
  id: 'time-left-out',
  severity: 'warning',
  title: {
    en: 'Time of day left out',
    es: 'Hora omitida',
  },
  why: {
    en: 'This column holds dates; the time of day has a column of its own.',
    es: 'Esta columna contiene fechas; la hora tiene su propia columna.',
  },
  fix: {
    en: 'Write the time, with its distance to UTC, in the column for it.',
    es: 'Escriba la hora, con su diferencia con UTC, en la columna correspondiente.',
  },
  message: {
    en: '{count} cells in this column also hold a time of day. Only the date was read.',
    es: '{count} celdas de esta columna contienen también una hora. Solo se leyó la fecha.',
  },
  since: '1.0',
} as const satisfies Fault;
