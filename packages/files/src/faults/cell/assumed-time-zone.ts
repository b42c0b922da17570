import type { Fault } from '@daybook/types';

export const assumedTimeZone = {
  id: 'assumed-time-zone',
  severity: 'warning',
  title: {
    en: 'Time read by the clock of the agency',
    es: 'Hora leída según el reloj de la agencia',
  },
  why: {
    en: 'A time that does not say how far it is from UTC was read as one of the place of the agency.',
    es: 'Una hora que no dice a qué distancia de UTC está se leyó como hora del lugar de la agencia.',
  },
  fix: {
    en: 'Nothing, if the times are local ones. Times such as 2026-01-06T14:30:00-08:00 leave no question.',
    es: 'Nada, si las horas son locales. Las horas como 2026-01-06T14:30:00-08:00 no dejan duda.',
  },
  message: {
    en: '{count} times in this column do not say how far they are from UTC. They were read by the clock of {zone}.',
    es: '{count} horas de esta columna no dicen a qué distancia de UTC están. Se leyeron según el reloj de {zone}.',
  },
  since: '1.0',
} as const satisfies Fault;
