import type { Fault } from '@daybook/types';

export const tooManyKeys = {
  id: 'too-many-keys',
  severity: 'error',
  title: {
    en: 'Too many fields',
    es: 'Demasiados campos',
  },
  why: {
    en: 'No record of the standard has so many fields.',
    es: 'Ningún registro del estándar tiene tantos campos.',
  },
  fix: {
    en: 'Check what wrote the file: it is probably not a log.',
    es: 'Vea qué programa escribió el archivo. Puede ser que no sea una bitácora.',
  },
  message: {
    en: 'One object has more than {keys} fields. The record was not read.',
    es: 'Un objeto tiene más de {keys} campos. El registro no se leyó.',
  },
  since: '1.0',
} as const satisfies Fault;
