import type { Fault } from '@daybook/types';

export const secondTable = {
  id: 'second-table',
  severity: 'warning',
  title: {
    en: 'Second table on one sheet',
    es: 'Segunda tabla en una hoja',
  },
  why: {
    en: 'A second row of headings stands among the rows. What is below belongs to it.',
    es: 'Entre las filas hay otra fila de encabezados. Lo que está debajo le pertenece.',
  },
  fix: {
    en: 'Give each table a sheet of its own.',
    es: 'Dé a cada tabla su propia hoja.',
  },
  message: {
    en: 'Headings of the table {table} stand here. The rows below were read as that table. Such places: {count}.',
    es: 'Aquí están los encabezados de la tabla {table}. Las filas de abajo se leyeron como esa tabla. Lugares así: {count}.',
  },
  since: '1.0',
} as const satisfies Fault;
