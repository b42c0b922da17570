import type { Fault } from '@daybook/types';

export const recordTooLarge = {
  id: 'record-too-large',
  severity: 'error',
  title: {
    en: 'Record too large',
    es: 'Registro demasiado grande',
  },
  why: {
    en: 'No record of the standard is so large; the file is probably something else, or its line ends or quotes are lost.',
    es: 'Ningún registro del estándar es tan grande; el archivo es probablemente otra cosa, o perdió los saltos de línea o las comillas.',
  },
  fix: {
    en: 'Check what wrote the file.',
    es: 'Revise qué programa escribió el archivo.',
  },
  message: {
    en: 'A record is larger than {most} bytes. It was not read.',
    es: 'Un registro tiene más de {most} bytes. No se leyó.',
  },
  since: '1.0',
} as const satisfies Fault;
