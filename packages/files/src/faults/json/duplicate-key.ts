import type { Fault } from '@daybook/types';

export const duplicateKey = {
  id: 'duplicate-key',
  severity: 'error',
  title: {
    en: 'Field written twice',
    es: 'Campo escrito dos veces',
  },
  why: {
    en: 'Two values for one field: nobody can tell which one is meant, and programs choose differently.',
    es: 'Dos valores para un campo: nadie puede saber cuál vale, y los programas eligen de forma distinta.',
  },
  fix: {
    en: 'Keep the right one and remove the other.',
    es: 'Conserve el correcto y quite el otro.',
  },
  message: {
    default: {
      en: 'The field "{name}" is written twice in one object. Neither value was taken.',
      es: 'El campo "{name}" está escrito dos veces en un objeto. No se tomó ningún valor.',
    },
    hidden: {
      en: 'A field is written twice in one object. Neither value was taken.',
      es: 'Un campo está escrito dos veces en un objeto. No se tomó ningún valor.',
    },
  },
  since: '1.0',
} as const satisfies Fault;
