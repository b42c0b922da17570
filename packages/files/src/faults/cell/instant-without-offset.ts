import type { Fault } from '@daybook/types';

export const instantWithoutOffset = {
  id: 'instant-without-offset',
  severity: 'error',
  title: {
    en: 'Time without its distance to UTC',
    es: 'Hora sin su diferencia con UTC',
  },
  why: {
    en: 'The same clock time is another moment in another time zone, and in summer.',
    es: 'La misma hora es otro momento en otra zona horaria, y en verano.',
  },
  fix: {
    en: 'Add the distance to UTC, such as -08:00 in winter and -07:00 in summer on the Pacific coast.',
    es: 'Agregue la diferencia con UTC, como -08:00 en invierno y -07:00 en verano en la costa del Pacífico.',
  },
  message: {
    default: {
      en: '"{value}" does not say how far its time is from UTC. Add it, such as 2026-01-06T14:30:00-08:00.',
      es: '"{value}" no dice a qué distancia de UTC está su hora. Agréguela, como 2026-01-06T14:30:00-08:00.',
    },
    'skipped-hour': {
      en: 'No clock in {zone} showed this time: that night it was set forward. Correct the time.',
      es: 'Ningún reloj de {zone} mostró esta hora: esa noche se adelantó. Corrija la hora.',
    },
    'repeated-hour': {
      en: 'Clocks in {zone} showed this time twice that night. Say how far it is from UTC, such as 2026-11-01T01:30:00-07:00.',
      es: 'Los relojes de {zone} mostraron esta hora dos veces esa noche. Diga a qué distancia de UTC está, como 2026-11-01T01:30:00-07:00.',
    },
    hidden: {
      en: 'This time does not say how far it is from UTC (value hidden, {letters} letters).',
      es: 'Esta hora no dice a qué distancia de UTC está (valor oculto, {letters} letras).',
    },
  },
  since: '1.0',
} as const satisfies Fault;
