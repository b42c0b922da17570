import type { Fault } from '@daybook/types';

export const columnTwice = {
  id: 'column-twice',
  severity: 'error',
  title: {
    en: 'Two columns for the same thing',
    es: 'Dos columnas para lo mismo',
  },
  why: {
    en: 'Two columns may say different things; nobody can tell which one is meant.',
    es: 'Dos columnas pueden decir cosas distintas; nadie puede saber cuál vale.',
  },
  fix: {
    en: 'Keep one of the two columns.',
    es: 'Conserve una de las dos columnas.',
  },
  message: {
    en: 'This column means the same as "{first}". Only the first one was read.',
    es: 'Esta columna significa lo mismo que "{first}". Solo se leyó la primera.',
  },
  since: '1.0',
} as const satisfies Fault;
