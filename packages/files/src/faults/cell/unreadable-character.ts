import type { Fault } from '@daybook/types';

export const unreadableCharacter = {
  id: 'unreadable-character',
  severity: 'error',
  title: {
    en: 'Character that cannot be read',
    es: 'Carácter que no se puede leer',
  },
  why: {
    en: 'The cell holds a control character, or bytes that are no letter in the encoding of the file.',
    es: 'La celda contiene un carácter de control, o bytes que no son letra en la codificación del archivo.',
  },
  fix: {
    en: 'Type the cell again, and save the file as CSV UTF-8 or as an Excel workbook.',
    es: 'Escriba la celda de nuevo, y guarde el archivo como CSV UTF-8 o como libro de Excel.',
  },
  message: {
    en: 'The cell holds a character that cannot be read. It was left out.',
    es: 'La celda contiene un carácter que no se puede leer. Se omitió.',
  },
  since: '1.0',
} as const satisfies Fault;
