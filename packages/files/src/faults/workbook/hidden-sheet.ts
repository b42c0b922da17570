import type { Fault } from '@daybook/types';

export const hiddenSheet = {
  id: 'hidden-sheet',
  severity: 'error',
  title: {
    en: 'Hidden sheet',
    es: 'Hoja oculta',
  },
  why: {
    en: 'A hidden sheet is part of the workbook, but who looks at it does not see it.',
    es: 'Una hoja oculta es parte del libro, pero quien lo mira no la ve.',
  },
  fix: {
    en: 'Show the sheet, and delete it if it does not belong to the log.',
    es: 'Muestre la hoja, y bórrela si no es de la bitácora.',
  },
  message: {
    read: {
      en: 'The sheet "{sheet}" is hidden. It was read like the others.',
      es: 'La hoja "{sheet}" está oculta. Se leyó como las demás.',
    },
    'not-read': {
      en: 'The sheet "{sheet}" is hidden and is no table of the standard. It was not read.',
      es: 'La hoja "{sheet}" está oculta y no es una tabla del estándar. No se leyó.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
