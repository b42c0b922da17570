import type { Fault } from '@daybook/types';

export const assumedSeparator = {
  id: 'assumed-separator',
  severity: 'warning',
  title: {
    en: 'Separator assumed',
    es: 'Separador supuesto',
  },
  why: {
    en: 'Cells are usually separated by commas; this file was read in another way because its rows fit that best.',
    es: 'Las celdas suelen separarse con comas; este archivo se leyó de otra forma porque sus filas encajan mejor así.',
  },
  fix: {
    en: 'Nothing, if the columns are right. Else save the file as an Excel workbook.',
    es: 'Nada, si las columnas son correctas. Si no, guarde el archivo como libro de Excel.',
  },
  message: {
    comma: {
      en: 'Cells were read as separated by commas.',
      es: 'Las celdas se leyeron separadas por comas.',
    },
    semicolon: {
      en: 'Cells were read as separated by semicolons.',
      es: 'Las celdas se leyeron separadas por punto y coma.',
    },
    tab: {
      en: 'Cells were read as separated by tabs.',
      es: 'Las celdas se leyeron separadas por tabuladores.',
    },
    bar: {
      en: 'Cells were read as separated by vertical bars.',
      es: 'Las celdas se leyeron separadas por barras verticales.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
