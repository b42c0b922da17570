import type { Fault } from '@daybook/types';

export const strayQuote = {
  id: 'stray-quote',
  severity: 'warning',
  title: {
    en: 'Quote inside a quoted cell',
    es: 'Comillas dentro de una celda entre comillas',
  },
  why: {
    en: 'A quote inside a quoted cell must be doubled; else programs split the cell in different ways.',
    es: 'Las comillas dentro de una celda entre comillas deben ir dobles; si no, los programas dividen la celda de formas distintas.',
  },
  fix: {
    en: 'Double the quote, or save the file as an Excel workbook.',
    es: 'Ponga las comillas dobles, o guarde el archivo como libro de Excel.',
  },
  message: {
    en: 'A quoted cell in this row holds a single quote mark. It was read as part of the text.',
    es: 'Una celda entre comillas de esta fila contiene unas comillas sueltas. Se leyeron como parte del texto.',
  },
  since: '1.0',
} as const satisfies Fault;
