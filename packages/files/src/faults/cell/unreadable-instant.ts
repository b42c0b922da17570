import type { Fault } from '@daybook/types';

export const unreadableInstant = {
  id: 'unreadable-instant',
  severity: 'error',
  title: {
    en: 'Moment that cannot be read',
    es: 'Momento que no se puede leer',
  },
  why: {
    en: 'Clocks of hours need date, time and the distance to UTC.',
    es: 'Los plazos en horas necesitan fecha, hora y la diferencia con UTC.',
  },
  fix: {
    en: 'Write it as 2026-01-06T14:30:00-08:00, or leave the cell empty and fill in the date only.',
    es: 'Escríbalo como 2026-01-06T14:30:00-08:00, o deje la celda vacía y llene solo la fecha.',
  },
  message: {
    default: {
      en: '"{value}" is not a date with a time of day.',
      es: '"{value}" no es una fecha con hora.',
    },
    hidden: {
      en: 'This is not a date with a time of day (value hidden, {letters} letters).',
      es: 'Esto no es una fecha con hora (valor oculto, {letters} letras).',
    },
    'no-such-time': {
      en: '"{value}": there is no such time of day. Midnight is 00:00 of the next day.',
      es: '"{value}": esa hora no existe. La medianoche es 00:00 del día siguiente.',
    },
    'no-such-time-hidden': {
      en: 'There is no such time of day (value hidden, {letters} letters).',
      es: 'Esa hora no existe (valor oculto, {letters} letras).',
    },
  },
  since: '1.0',
} as const satisfies Fault;
