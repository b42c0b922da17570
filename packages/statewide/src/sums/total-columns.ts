import type { ListColumn } from '../printing/list-column.ts';
import type { StateTotal } from './state-total.ts';

/** A sum with what it is called. */
export interface NamedTotal {
  readonly total: StateTotal;
  /** The figure, without the name of its table. */
  readonly what: string;
  /** The sum in words: exact, `at least`, or that it is not known. */
  readonly sum: string;
}

const data = (
  id: keyof StateTotal,
  type: ListColumn<NamedTotal>['type'],
  title: ListColumn<NamedTotal>['title'],
  description: ListColumn<NamedTotal>['description'],
  isDataOnly = true,
): ListColumn<NamedTotal> => ({
  id,
  type,
  title,
  description,
  ...(isDataOnly ? { isDataOnly } : {}),
  value: ({ total }) => total[id],
});

const agencies = (
  id: 'known' | 'withheld' | 'missing' | 'not_shown',
  en: readonly [title: string, description: string],
  es: readonly [title: string, description: string],
) => data(id, 'integer', { en: en[0], es: es[0] }, { en: en[1], es: es[1] }, false);

/** The columns of sums over agencies, for people and as data. */
export const totalColumns: readonly ListColumn<NamedTotal>[] = [
  data('state', 'string', { en: 'State', es: 'Estado' }, { en: 'Postal code.', es: 'Código postal.' }),
  data(
    'source_kind',
    'string',
    { en: 'Source', es: 'Fuente' },
    { en: 'Kind of source: kinds are never added to one another.', es: 'Tipo de fuente: los tipos nunca se suman.' },
  ),
  data('period', 'string', { en: 'Period', es: 'Período' }, { en: 'Such as 2026-Q1.', es: 'Por ejemplo 2026-Q1.' }),
  data(
    'table_id',
    'string',
    { en: 'Table', es: 'Tabla' },
    { en: 'The table of the reports.', es: 'La tabla de los informes.' },
  ),
  data('measure', 'string', { en: 'Measure', es: 'Medida' }, { en: 'What is counted.', es: 'Qué se cuenta.' }),
  data('unit', 'string', { en: 'Unit', es: 'Unidad' }, { en: 'What one stands for.', es: 'Qué representa uno.' }),
  data(
    'cell',
    'string',
    { en: 'Cell', es: 'Celda' },
    { en: 'The codes of the figure, or total.', es: 'Los códigos de la cifra, o total.' },
  ),
  {
    id: 'what',
    type: 'string',
    title: { en: 'Figure', es: 'Cifra' },
    description: { en: 'What the codes mean.', es: 'Qué significan los códigos.' },
    value: ({ what }) => what,
  },
  {
    id: 'sum',
    type: 'string',
    title: { en: 'Sum', es: 'Suma' },
    description: { en: 'As a person reads it.', es: 'Como lo lee una persona.' },
    value: ({ sum }) => sum,
  },
  data(
    'value',
    'integer',
    { en: 'Value', es: 'Valor' },
    { en: 'The sum of the figures that are known.', es: 'La suma de las cifras que se saben.' },
  ),
  agencies(
    'known',
    ['Agencies that tell it', 'Agencies with a figure.'],
    ['Agencias que la dicen', 'Agencias con una cifra.'],
  ),
  agencies(
    'withheld',
    ['… that withhold it', 'Agencies whose figure is withheld to protect people.'],
    ['… que la reservan', 'Agencias cuya cifra se reserva para proteger a personas.'],
  ),
  agencies(
    'missing',
    ['… that do not know it', 'Agencies whose figure is marked as missing.'],
    ['… que no la saben', 'Agencias cuya cifra está marcada como faltante.'],
  ),
  agencies(
    'not_shown',
    ['… that do not show it', 'Agencies that reported, and neither show the figure nor say that it is zero.'],
    ['… que no la muestran', 'Agencias que informaron, y ni muestran la cifra ni dicen que sea cero.'],
  ),
  data(
    'is_lower_bound',
    'boolean',
    { en: 'Lower bound', es: 'Cota inferior' },
    { en: 'Whether the sum is “at least”.', es: 'Si la suma es «al menos».' },
  ),
];
