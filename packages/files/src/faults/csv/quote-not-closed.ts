import type { Fault } from '@daybook/types';

export const quoteNotClosed = {
  id: 'quote-not-closed',
  severity: 'error',
  title: {
    en: 'Quote that is never closed',
    es: 'Comillas que no se cierran',
  },
  why: {
    en: 'An open quote can swallow the rows that follow it.',
    es: 'Unas comillas abiertas pueden tragarse las filas que siguen.',
  },
  fix: {
    en: 'Remove the quote at the start of the cell, or close it.',
    es: 'Quite las comillas al inicio de la celda, o ciérrelas.',
  },
  message: {
    en: 'A cell in this row begins with a quote that is never closed. The quote was read as a plain character.',
    es: 'Una celda de esta fila empieza con comillas que no se cierran. Las comillas se leyeron como un carácter cualquiera.',
  },
  since: '1.0',
} as const satisfies Fault;
