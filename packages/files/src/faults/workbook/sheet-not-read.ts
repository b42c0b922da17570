import type { Fault } from '@daybook/types';

export const sheetNotRead = {
  id: 'sheet-not-read',
  severity: 'warning',
  title: {
    en: 'Sheet that was not read',
    es: 'Hoja que no se leyó',
  },
  why: {
    en: 'The name and headings of the sheet are not those of a table of the standard.',
    es: 'El nombre y los encabezados de la hoja no son los de una tabla del estándar.',
  },
  fix: {
    en: 'Nothing, if it is a note of your own. Else use the headings of the template.',
    es: 'Nada, si es una nota propia. Si no, use los encabezados de la plantilla.',
  },
  message: {
    en: 'The sheet "{sheet}" is no table of the standard. It was not read.',
    es: 'La hoja "{sheet}" no es una tabla del estándar. No se leyó.',
  },
  since: '1.0',
} as const satisfies Fault;
