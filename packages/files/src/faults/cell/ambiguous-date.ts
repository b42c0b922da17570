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
    en: 'Write dates as 2026-01-06. Where another date of the table shows the order, such as 1/26/2026, it is read by that.',
    es: 'Escriba las fechas como 2026-01-06. Si otra fecha de la tabla muestra el orden, como 1/26/2026, se lee según ella.',
  },
  message: {
    en: '"{value}" can be {month_first} or {day_first}. Which one is meant?',
    es: '"{value}" puede ser {month_first} o {day_first}. ¿Cuál es?',
  },
  since: '1.0',
} as const satisfies Fault;
