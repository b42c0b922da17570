import type { ListColumn } from '../printing/list-column.ts';
import type { ListShown } from './list-shown.ts';

/** The columns of the table of lists. */
export const listColumns: readonly ListColumn<ListShown>[] = [
  {
    id: 'as_of',
    type: 'date',
    title: { en: 'Day of the list', es: 'Día de la lista' },
    description: { en: 'The day whose state it shows.', es: 'El día cuyo estado muestra.' },
    value: ({ as_of }) => as_of,
  },
  {
    id: 'kind',
    type: 'string',
    title: { en: 'Kind', es: 'Tipo' },
    description: {
      en: 'Agreements in force, or those that wait for a signature.',
      es: 'Acuerdos vigentes, o los pendientes de firma.',
    },
    words: {
      'in-force': { en: 'in force', es: 'vigentes' },
      pending: { en: 'waiting for signature', es: 'pendientes de firma' },
    },
    value: ({ kind }) => kind,
  },
  {
    id: 'agreements',
    type: 'integer',
    title: { en: 'Agreements', es: 'Acuerdos' },
    description: { en: 'Rows that it has.', es: 'Filas que tiene.' },
    value: ({ agreements }) => agreements,
  },
];
