import type { Fault } from '@daybook/types';

export const workbookTooLarge = {
  id: 'workbook-too-large',
  severity: 'error',
  title: {
    en: 'Workbook too large',
    es: 'Libro demasiado grande',
  },
  why: {
    en: 'A workbook that unpacks to so much can stop the computer.',
    es: 'Un libro que se descomprime a tanto puede detener la computadora.',
  },
  fix: {
    en: 'Save the sheet as CSV, which has no limit.',
    es: 'Guarde la hoja como CSV, que no tiene límite.',
  },
  message: {
    default: {
      en: 'The workbook has too many parts, or unpacks to more than {most} bytes or to far more than its size. It was not read.',
      es: 'El libro tiene demasiadas partes, o se descomprime a más de {most} bytes o a mucho más que su tamaño. No se leyó.',
    },
    work: {
      en: 'The workbook takes far more time or memory than one of its size should. It was given up and not read.',
      es: 'El libro exige mucho más tiempo o memoria que lo normal para su tamaño. Se abandonó y no se leyó.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
