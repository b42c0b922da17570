import type { Words } from '@daybook/types';
import type { ListColumn } from '../printing/list-column.ts';
import type { EvidenceRow } from './evidence-row.ts';
import { showInterval } from './show-interval.ts';

type Lang = 'en' | 'es';
type Column = ListColumn<EvidenceRow>;

const text = (id: keyof EvidenceRow, title: Words, description: Words, more: Partial<Column> = {}): Column => ({
  ...{ id, type: 'string', title, description },
  value: (row) => row[id] as string | null,
  ...more,
});
const whole = (id: keyof EvidenceRow, title: Words, description: Words, more: Partial<Column> = {}): Column => ({
  ...{ id, type: 'integer', title, description },
  value: (row) => row[id] as number | null,
  ...more,
});
const DATA = { isDataOnly: true } as const;

/** The columns of compliance beside crime and cost; figures with their interval are said in one language. */
export const evidenceColumns = (lang: Lang): readonly Column[] => [
  text('quarter', { en: 'Quarter', es: 'Trimestre' }, { en: 'The quarter.', es: 'El trimestre.' }),
  text('state', { en: 'State', es: 'Estado' }, { en: 'Postal letters.', es: 'Letras postales.' }, DATA),
  text('agency_id', { en: 'Id of the agency', es: 'Id de la agencia' }, { en: 'Its id.', es: 'Su id.' }, DATA),
  text('agency', { en: 'Agency', es: 'Agencia' }, { en: 'Its current name.', es: 'Su nombre actual.' }),
  whole(
    'complied',
    { en: 'Complied', es: 'Cumplidas' },
    {
      en: 'Asks to hold complied with, in full or in part.',
      es: 'Peticiones de retener cumplidas, del todo o en parte.',
    },
  ),
  whole(
    'decided',
    { en: 'Decided', es: 'Decididas' },
    { en: 'Asks to hold complied with or declined.', es: 'Peticiones de retener cumplidas o rechazadas.' },
  ),
  {
    id: 'compliance',
    type: 'string',
    title: { en: 'Complied, %', es: 'Cumplidas, %' },
    description: { en: 'The share with its exact interval.', es: 'La proporción con su intervalo exacto.' },
    value: ({ compliance }) => showInterval(compliance, { lang, times: 100, unit: ' %' }) || null,
  },
  whole(
    'violent_crimes',
    { en: 'Violent crimes', es: 'Delitos violentos' },
    { en: 'As the report states them.', es: 'Como los declara el informe.' },
  ),
  text(
    'crime_basis',
    { en: 'Counted by', es: 'Contados con' },
    { en: 'The system of counting.', es: 'El sistema de recuento.' },
    { codelist: 'crime-basis' },
  ),
  whole(
    'crime_months',
    { en: 'Months', es: 'Meses' },
    { en: 'Months that the number of crimes covers.', es: 'Meses que cubre el número de delitos.' },
  ),
  whole(
    'crime_year',
    { en: 'Year of crimes', es: 'Año de los delitos' },
    { en: 'Source year.', es: 'Año de la fuente.' },
    DATA,
  ),
  whole(
    'population',
    { en: 'Residents', es: 'Residentes' },
    { en: 'As the report states them.', es: 'Como los declara el informe.' },
  ),
  whole(
    'population_year',
    { en: 'Year of residents', es: 'Año de los residentes' },
    { en: 'Source year.', es: 'Año de la fuente.' },
    DATA,
  ),
  {
    id: 'crime_rate',
    type: 'string',
    title: { en: 'For each 100,000', es: 'Por cada 100,000' },
    description: {
      en: 'Violent crimes for each 100,000 residents in the months covered, with the interval.',
      es: 'Delitos violentos por cada 100,000 residentes en los meses cubiertos, con el intervalo.',
    },
    value: ({ crime_rate }) =>
      showInterval(crime_rate, { lang, unit: lang === 'es' ? ' por 100,000' : ' per 100,000' }) || null,
  },
  text(
    'is_new_basis',
    { en: 'New system', es: 'Sistema nuevo' },
    {
      en: 'Crimes are counted by another system than in the quarter before.',
      es: 'Los delitos se cuentan con otro sistema que en el trimestre anterior.',
    },
    { ...DATA, type: 'boolean', value: ({ is_new_basis }) => is_new_basis },
  ),
  {
    id: 'years',
    type: 'string',
    title: { en: 'Source years', es: 'Años de las fuentes' },
    description: { en: 'Of crimes and residents.', es: 'De delitos y residentes.' },
    value: ({ crime_year, population_year }) =>
      [
        ...(crime_year === null ? [] : [`${lang === 'es' ? 'delitos' : 'crimes'} ${crime_year}`]),
        ...(population_year === null ? [] : [`${lang === 'es' ? 'residentes' : 'residents'} ${population_year}`]),
      ].join(', ') || null,
  },
  {
    id: 'cost_years',
    type: 'string',
    title: { en: 'Source year', es: 'Año de la fuente' },
    description: { en: 'Of the cost.', es: 'Del costo.' },
    value: ({ cost_year }) => (cost_year === null ? null : String(cost_year)),
  },
  whole(
    'cost_cents',
    { en: 'Cost of detention', es: 'Costo de la detención' },
    { en: 'Whole cents.', es: 'Centavos enteros.' },
    { isCents: true },
  ),
  whole(
    'cost_months',
    { en: 'Months of cost', es: 'Meses del costo' },
    { en: 'Months covered.', es: 'Meses cubiertos.' },
    DATA,
  ),
  whole(
    'cost_year',
    { en: 'Year of cost', es: 'Año del costo' },
    { en: 'Source year.', es: 'Año de la fuente.' },
    DATA,
  ),
  whole(
    'inmate_days',
    { en: 'Inmate-days', es: 'Días-persona' },
    { en: 'Average daily population times days.', es: 'Población diaria promedio por días.' },
  ),
  whole(
    'cents_per_day',
    { en: 'Cost of an inmate-day', es: 'Costo de un día-persona' },
    { en: 'Cents; where both cover the quarter.', es: 'Centavos; si ambos cubren el trimestre.' },
    { isCents: true },
  ),
];
