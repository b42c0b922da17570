import type { Fault } from '@daybook/types';

export const dateOutsidePeriod = {
  id: 'date-outside-period',
  severity: 'warning',
  title: {
    en: 'Date outside the period',
    es: 'Fecha fuera del período',
  },
  why: {
    en: 'The Meta sheet names the period of the workbook. A date far off is often a slip of the hand.',
    es: 'La hoja Meta dice el período del libro. Una fecha que no cae en él suele ser un error de dedo.',
  },
  fix: {
    en: 'Nothing, if the date is right: each row counts where its own date falls. Else correct it.',
    es: 'Nada, si la fecha es correcta: cada fila cuenta donde cae su propia fecha. Si no, corríjala.',
  },
  message: {
    en: 'Dates of this column that are not in {period}: {count}, such as {date}.',
    es: 'Fechas de esta columna que no caen en {period}: {count}, como {date}.',
  },
  since: '1.0',
} as const satisfies Fault;
