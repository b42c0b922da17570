import type { Fault } from '@daybook/types';

export const tooManyColumns = {
  id: 'too-many-columns',
  severity: 'error',
  title: {
    en: 'Too many columns',
    es: 'Demasiadas columnas',
  },
  why: {
    en: 'No table of the standard has so many columns.',
    es: 'Ninguna tabla del estándar tiene tantas columnas.',
  },
  fix: {
    en: 'Remove columns that are not of the template.',
    es: 'Quite las columnas que no son de la plantilla.',
  },
  message: {
    default: {
      en: 'The table has {columns} columns. Only the first {most} were looked at.',
      es: 'La tabla tiene {columns} columnas. Solo se miraron las primeras {most}.',
    },
    row: {
      en: 'This row has {columns} cells; no spreadsheet can hold more than {most}. The row was not read.',
      es: 'Esta fila tiene {columns} celdas; ninguna hoja de cálculo admite más de {most}. La fila no se leyó.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
