import type { Fault } from '@daybook/types';

export const hiddenColumns = {
  id: 'hidden-columns',
  severity: 'error',
  title: {
    en: 'Hidden columns',
    es: 'Columnas ocultas',
  },
  why: {
    en: 'Hidden columns are part of the sheet, but who looks at it does not see them.',
    es: 'Las columnas ocultas son parte de la hoja, pero quien la mira no las ve.',
  },
  fix: {
    en: 'Show all columns, and empty those that do not belong to the log.',
    es: 'Muestre todas las columnas, y vacíe las que no son de la bitácora.',
  },
  message: {
    en: 'The column "{heading}" is hidden. Filled cells in it: {count}. They were read like the others.',
    es: 'La columna "{heading}" está oculta. Celdas llenas en ella: {count}. Se leyeron como las demás.',
  },
  since: '1.0',
} as const satisfies Fault;
