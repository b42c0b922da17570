import type { Fault } from '@daybook/types';

export const unreadableDate = {
  id: 'unreadable-date',
  severity: 'error',
  title: {
    en: 'Date that cannot be read',
    es: 'Fecha que no se puede leer',
  },
  why: {
    en: 'A date that has to be guessed would put the request into the wrong quarter.',
    es: 'Si se adivina la fecha, la solicitud puede caer en otro trimestre.',
  },
  fix: {
    en: 'Write the date as 2026-01-06, or leave the cell empty if it is not known.',
    es: 'Escriba la fecha como 2026-01-06, o deje la celda vacía si no se conoce.',
  },
  message: {
    default: {
      en: '"{value}" is not a date that can be read with certainty.',
      es: '"{value}" no es una fecha que se pueda leer con certeza.',
    },
    hidden: {
      en: 'This is not a date (value hidden, {letters} letters).',
      es: 'Esto no es una fecha (valor oculto, {letters} letras).',
    },
    'no-such-day': {
      en: '"{value}": the calendar has no such day.',
      es: '"{value}": ese día no existe en el calendario.',
    },
    'no-such-day-hidden': {
      en: 'The calendar has no such day (value hidden, {letters} letters).',
      es: 'Ese día no existe en el calendario (valor oculto, {letters} letras).',
    },
  },
  since: '1.0',
} as const satisfies Fault;
