import type { Fault } from '@daybook/types';

export const unreadableYesNo = {
  id: 'unreadable-yes-no',
  severity: 'error',
  title: {
    en: 'Neither yes nor no',
    es: 'Ni sí ni no',
  },
  why: {
    en: 'The column can hold only yes or no.',
    es: 'La columna solo puede contener sí o no.',
  },
  fix: {
    en: 'Write yes or no, or leave the cell empty if it is not known.',
    es: 'Escriba sí o no, o deje la celda vacía si no se sabe.',
  },
  message: {
    default: {
      en: '"{value}" is neither yes nor no.',
      es: '"{value}" no es ni sí ni no.',
    },
    hidden: {
      en: 'This is neither yes nor no (value hidden, {letters} letters).',
      es: 'Esto no es ni sí ni no (valor oculto, {letters} letras).',
    },
  },
  since: '1.0',
} as const satisfies Fault;
