import type { Fault } from '@daybook/types';

export const nestedTooDeep = {
  id: 'nested-too-deep',
  severity: 'error',
  title: {
    en: 'Nested too deep',
    es: 'Demasiados niveles',
  },
  why: {
    en: 'No record of the standard is nested like this.',
    es: 'Ningún registro del estándar tiene tantos niveles.',
  },
  fix: {
    en: 'Check what wrote the file: it is probably not a log.',
    es: 'Vea qué programa escribió el archivo. Puede ser que no sea una bitácora.',
  },
  message: {
    en: 'Brackets are nested more than {depth} deep, at character {character_no}. Reading stopped here.',
    es: 'Hay más de {depth} niveles de signos, en el carácter {character_no}. La lectura se detuvo aquí.',
  },
  since: '1.0',
} as const satisfies Fault;
