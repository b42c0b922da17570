import type { ListColumn } from '../printing/list-column.ts';
import type { MonthOfChanges } from './month-of-changes.ts';

/** The columns of the table of months. */
export const monthColumns: readonly ListColumn<MonthOfChanges>[] = [
  {
    id: 'month',
    type: 'string',
    title: { en: 'Month', es: 'Mes' },
    description: { en: 'Empty where no date can be read.', es: 'Vacío si no se puede leer la fecha.' },
    value: ({ month }) => month,
  },
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    value: ({ state }) => state,
  },
  {
    id: 'agreement_type',
    type: 'string',
    title: { en: 'Model', es: 'Modelo' },
    description: { en: 'Code of the model.', es: 'Código del modelo.' },
    codelist: 'agreement-type',
    value: ({ agreement_type }) => agreement_type,
  },
  {
    id: 'signed',
    type: 'integer',
    title: { en: 'Signed', es: 'Firmados' },
    description: { en: 'First signatures, by their date.', es: 'Primeras firmas, por su fecha.' },
    value: ({ signed }) => signed,
  },
  {
    id: 'signed_again',
    type: 'integer',
    title: { en: 'Signed again', es: 'Firmados de nuevo' },
    description: { en: 'Later signatures, by their date.', es: 'Firmas posteriores, por su fecha.' },
    value: ({ signed_again }) => signed_again,
  },
  {
    id: 'switched_to',
    type: 'integer',
    title: { en: 'Switched to', es: 'Cambiados a este' },
    description: { en: 'Came in place of another model.', es: 'Llegaron en lugar de otro modelo.' },
    value: ({ switched_to }) => switched_to,
  },
  {
    id: 'returned',
    type: 'integer',
    title: { en: 'Came back', es: 'Volvieron' },
    description: { en: 'Listed again after a list without them.', es: 'En la lista otra vez tras faltar en una.' },
    value: ({ returned }) => returned,
  },
  {
    id: 'gone',
    type: 'integer',
    title: { en: 'Gone', es: 'Retirados' },
    description: {
      en: 'No longer listed, by the first list without them.',
      es: 'Ya no están, según la primera lista sin ellos.',
    },
    value: ({ gone }) => gone,
  },
];
