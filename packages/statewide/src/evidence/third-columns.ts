import type { ListColumn } from '../printing/list-column.ts';
import type { Third } from './evidence.ts';
import { showInterval } from './show-interval.ts';

/** The columns of the thirds. */
export const thirdColumns = (lang: 'en' | 'es'): readonly ListColumn<Third>[] => [
  {
    id: 'quarter',
    type: 'string',
    title: { en: 'Quarter', es: 'Trimestre' },
    description: { en: 'The quarter.', es: 'El trimestre.' },
    value: ({ quarter }) => quarter,
  },
  {
    id: 'third',
    type: 'string',
    title: { en: 'Third', es: 'Tercio' },
    description: { en: 'By compliance.', es: 'Según el cumplimiento.' },
    words: {
      1: { en: 'complied least', es: 'cumplió menos' },
      2: { en: 'in the middle', es: 'en medio' },
      3: { en: 'complied most', es: 'cumplió más' },
    },
    value: ({ third }) => String(third),
  },
  {
    id: 'crime_basis',
    type: 'string',
    codelist: 'crime-basis',
    title: { en: 'Crimes counted by', es: 'Delitos contados con' },
    description: { en: 'The system of counting.', es: 'El sistema de recuento.' },
    value: ({ crime_basis }) => crime_basis,
  },
  {
    id: 'agencies',
    type: 'integer',
    title: { en: 'Agencies', es: 'Agencias' },
    description: { en: 'How many.', es: 'Cuántas.' },
    value: ({ agencies }) => agencies,
  },
  {
    id: 'compliance',
    type: 'string',
    title: { en: 'Complied, %', es: 'Cumplidas, %' },
    description: { en: 'With the exact interval.', es: 'Con el intervalo exacto.' },
    value: ({ compliance, complied, decided }) =>
      `${complied}/${decided}: ${showInterval(compliance, { lang, times: 100, unit: ' %' })}`,
  },
  {
    id: 'crime_rate',
    type: 'string',
    title: { en: 'Violent crimes for each 100,000', es: 'Delitos violentos por cada 100,000' },
    description: { en: 'With the interval.', es: 'Con el intervalo.' },
    value: ({ crime_rate, violent_crimes }) =>
      `${violent_crimes}: ${showInterval(crime_rate, { lang, unit: lang === 'es' ? ' por 100,000' : ' per 100,000' })}`,
  },
  {
    id: 'cents_per_day',
    type: 'integer',
    isCents: true,
    title: { en: 'Cost of an inmate-day', es: 'Costo de un día-persona' },
    description: { en: 'Cents.', es: 'Centavos.' },
    value: ({ cents_per_day }) => cents_per_day,
  },
];
