import type { Fault } from '@daybook/types';

export const notUtf8 = {
  id: 'not-utf8',
  severity: 'error',
  title: {
    en: 'Bytes that are not UTF-8',
    es: 'Bytes que no son UTF-8',
  },
  why: {
    en: 'JSON is written in UTF-8; other bytes mean that letters may be wrong.',
    es: 'JSON se escribe en UTF-8; otros bytes significan que puede haber letras equivocadas.',
  },
  fix: {
    en: 'Export the file again as UTF-8.',
    es: 'Exporte el archivo de nuevo como UTF-8.',
  },
  message: {
    default: {
      en: 'Byte {byte} of the file does not belong to UTF-8 text. The record was not read.',
      es: 'El byte {byte} del archivo no es texto UTF-8. El registro no se leyó.',
    },
    'utf-16': {
      en: 'After byte {byte} the file does not hold UTF-16 text any more. Reading stopped there.',
      es: 'Después del byte {byte} el archivo ya no contiene texto UTF-16. La lectura se detuvo ahí.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
