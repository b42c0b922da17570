import { isDate } from '../forms/is-date.ts';
import { isInstant } from '../forms/is-instant.ts';
import type { SchemaFault } from '../schema-fault.ts';
import { shown } from '../shown.ts';

/** A moment that is not written as one: no offset, no such day, no such hour. */
export const notADateAndTime: SchemaFault = {
  id: 'not-a-date-and-time',
  severity: 'error',
  flaws: ['instant'],
  title: { en: 'Not a date and time', es: 'No es una fecha y hora' },
  why: {
    en: 'Hours of custody are counted from one moment to another. Without the offset from UTC a time means different moments in different places.',
    es: 'Las horas de custodia se cuentan de un momento a otro. Sin la diferencia con UTC, una hora significa momentos distintos en lugares distintos.',
  },
  fix: {
    en: 'Write date, T, time and offset: 2026-01-06T14:05:00-08:00. The offset is -08:00 for Pacific standard time and -05:00 for Eastern standard time.',
    es: 'Escriba fecha, T, hora y diferencia: 2026-01-06T14:05:00-08:00. La diferencia es -08:00 en la hora estándar del Pacífico y -05:00 en la del Este.',
  },
  message: {
    default: {
      en: '"{value}" is not a date and time. Write it as 2026-01-06T14:05:00-08:00.',
      es: '"{value}" no es una fecha y hora. Escríbala así: 2026-01-06T14:05:00-08:00.',
    },
    'no-offset': {
      en: '"{value}" does not say its offset from UTC. Add it, such as -08:00.',
      es: '"{value}" no indica su diferencia con UTC. Agréguela, por ejemplo -08:00.',
    },
    'date-only': {
      en: '"{value}" is a date without a time. Write it as 2026-01-06T14:05:00-08:00.',
      es: '"{value}" es una fecha sin hora. Escríbala así: 2026-01-06T14:05:00-08:00.',
    },
    'no-such-moment': {
      en: 'No calendar or clock has {value}.',
      es: 'Ningún calendario ni reloj tiene {value}.',
    },
    written: { en: '"{value}" is written {meant}.', es: '"{value}" se escribe {meant}.' },
    hidden: {
      en: '"{field}" does not hold a date and time. Write it as 2026-01-06T14:05:00-08:00.',
      es: '"{field}" no contiene una fecha y hora. Escríbala así: 2026-01-06T14:05:00-08:00.',
    },
  },
  since: '1.0',
  describe({ value }) {
    const text = shown(value, 'instant');
    if (text === undefined || typeof value !== 'string') return { variant: 'hidden' };
    const meant = plainly(text);
    if (isInstant(meant))
      return { variant: 'written', values: { value: text, meant }, fix: { from: value, to: meant, certain: true } };
    if (isDate(text)) return { variant: 'date-only', values: { value: text } };
    const hasOffset = /(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text.slice(11));
    if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text) && !hasOffset)
      return { variant: 'no-offset', values: { value: text } };
    const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
    return isWhole ? { variant: 'no-such-moment', values: { value: text } } : { values: { value: text } };
  },
};

/** A moment in the form of the standard, where only a mark or the seconds are missing. */
function plainly(text: string): string {
  const [, on = '', minute = '', second = ':00', offset = ''] =
    /^(\d{4}-\d\d-\d\d)[ t]+(\d\d:\d\d)(:\d\d(?:\.\d+)?)? ?(z|[+-]\d\d:?\d\d)$/i.exec(text) ?? [];
  return `${on}T${minute}${second}${offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`.toUpperCase();
}
