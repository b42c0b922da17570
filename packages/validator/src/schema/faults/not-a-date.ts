import { certainDate } from '@daybook/files';
import type { SchemaFault } from '../schema-fault.ts';
import { shown } from '../shown.ts';

/** A date that the calendar does not have, or that is not written as one. */
export const notADate: SchemaFault = {
  id: 'not-a-date',
  severity: 'error',
  flaws: ['date'],
  title: { en: 'Not a date', es: 'No es una fecha' },
  why: {
    en: 'Dates place each entry in a quarter and start the clocks of the law. A date that can be read in two ways is no date.',
    es: 'Las fechas ubican cada anotación en un trimestre e inician los plazos de la ley. Una fecha que se puede leer de dos maneras no es una fecha.',
  },
  fix: {
    en: 'Write year, month and day: 2026-01-06. In a spreadsheet a cell with a real date is right too.',
    es: 'Escriba año, mes y día: 2026-01-06. En una hoja de cálculo también sirve una celda con una fecha verdadera.',
  },
  message: {
    default: {
      en: '"{value}" is not a date. Write year, month and day, such as 2026-01-06.',
      es: '"{value}" no es una fecha. Escriba año, mes y día, por ejemplo 2026-01-06.',
    },
    'no-such-day': { en: 'The calendar has no {value}.', es: 'El calendario no tiene el día {value}.' },
    written: { en: '"{value}" is written {meant}.', es: '"{value}" se escribe {meant}.' },
    hidden: {
      en: '"{field}" does not hold a date. Write year, month and day, such as 2026-01-06.',
      es: '"{field}" no contiene una fecha. Escriba año, mes y día, por ejemplo 2026-01-06.',
    },
  },
  since: '1.0',
  describe({ value }) {
    const text = shown(value, 'date');
    if (text === undefined || typeof value !== 'string') return { variant: 'hidden' };
    const meant = certainDate(text);
    if (meant === undefined && /^\d{4}-\d{2}-\d{2}$/.test(text))
      return { variant: 'no-such-day', values: { value: text } };
    if (meant === undefined) return { values: { value: text } };
    return { variant: 'written', values: { value: text, meant }, fix: { from: value, to: meant, certain: true } };
  },
};
