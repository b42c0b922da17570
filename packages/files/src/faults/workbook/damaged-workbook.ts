import type { Fault } from '@daybook/types';

export const damagedWorkbook = {
  id: 'damaged-workbook',
  severity: 'error',
  title: {
    en: 'Damaged workbook',
    es: 'Libro dañado',
  },
  why: {
    en: 'The parts of the workbook do not fit together, or are not what they claim to be.',
    es: 'Las partes del libro no encajan, o no son lo que dicen ser.',
  },
  fix: {
    en: 'Open it in Excel, let Excel repair it, and save it under a new name.',
    es: 'Ábralo en Excel, deje que Excel lo repare, y guárdelo con otro nombre.',
  },
  message: {
    default: {
      en: 'The workbook is damaged and cannot be read.',
      es: 'El libro está dañado y no se puede leer.',
    },
    doctype: {
      en: 'The workbook declares a document type of its own, which no spreadsheet program does. It was not read.',
      es: 'El libro declara un tipo de documento propio, lo que ningún programa de hojas de cálculo hace. No se leyó.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
