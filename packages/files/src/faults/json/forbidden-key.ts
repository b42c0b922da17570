import type { Fault } from '@daybook/types';

export const forbiddenKey = {
  id: 'forbidden-key',
  severity: 'error',
  title: {
    en: 'Field name that programs misuse',
    es: 'Nombre de campo que confunde a los programas',
  },
  why: {
    en: 'This name has a meaning inside JavaScript and can change how other records are read.',
    es: 'Este nombre tiene un significado dentro de JavaScript y puede cambiar la lectura de otros registros.',
  },
  fix: {
    en: 'Remove the field.',
    es: 'Quite el campo.',
  },
  message: {
    default: {
      en: 'A field named "{name}" is not allowed. It was left out.',
      es: 'No se permite un campo llamado "{name}". Se omitió.',
    },
    hidden: {
      en: 'A field with a name that is not allowed was left out.',
      es: 'Se omitió un campo con un nombre no permitido.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
