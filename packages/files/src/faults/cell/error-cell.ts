import type { Fault } from '@daybook/types';

export const errorCell = {
  id: 'error-cell',
  severity: 'error',
  title: {
    en: 'Formula that failed',
    es: 'Fórmula que falló',
  },
  why: {
    en: 'The cell shows the error of a formula, not a value.',
    es: 'La celda muestra el error de una fórmula, no un valor.',
  },
  fix: {
    en: 'Type the value itself, or leave the cell empty if it is not known.',
    es: 'Escriba el valor mismo, o deje la celda vacía si no se conoce.',
  },
  message: {
    en: 'The cell shows {error}, the error of a formula. It was left out.',
    es: 'La celda muestra {error}, el error de una fórmula. Se omitió.',
  },
  since: '1.0',
} as const satisfies Fault;
