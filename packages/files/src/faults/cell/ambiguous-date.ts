import type { Fault } from '@daybook/types';

export const ambiguousDate = {
  id: 'ambiguous-date',
  severity: 'error',
  title: {
    en: 'Month first, or day first?',
    es: '¿Primero el mes o el día?',
  },
  why: {
    en: 'Such a date can be two days, and nothing else in the file shows which one is meant.',
    es: 'Una fecha así puede ser dos días, y nada más en el archivo muestra cuál es.',
  },
  fix: {
    en: 'Write dates as 2026-01-06, or say which comes first (option date order).',
    es: 'Escriba las fechas como 2026-01-06, o diga qué va primero (opción de orden de fecha).',
  },
  message: {
    en: '"{value}" can be {month_first} or {day_first}. Which one is meant?',
    es: '"{value}" puede ser {month_first} o {day_first}. ¿Cuál es?',
  },
  since: '1.0',
} as const satisfies Fault;
