import type { ListColumn } from '../printing/list-column.ts';
import type { WaitingAgreement } from './waiting-agreement.ts';

/** The columns of the table of those that wait. */
export const waitingColumns: readonly ListColumn<WaitingAgreement>[] = [
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    value: ({ state }) => state,
  },
  {
    id: 'agency',
    type: 'string',
    title: { en: 'Agency', es: 'Agencia' },
    description: { en: 'As the latest list prints it.', es: 'Como la imprime la última lista.' },
    value: ({ agency }) => agency,
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
    id: 'first_listed_on',
    type: 'date',
    title: { en: 'First listed', es: 'Primera lista' },
    description: { en: 'The first list of those that wait.', es: 'La primera lista de pendientes.' },
    value: ({ first_listed_on }) => first_listed_on,
  },
  {
    id: 'last_listed_on',
    type: 'date',
    title: { en: 'Last listed', es: 'Última lista' },
    description: { en: 'The last list of those that wait.', es: 'La última lista de pendientes.' },
    value: ({ last_listed_on }) => last_listed_on,
  },
  {
    id: 'is_gone',
    type: 'string',
    title: { en: 'Since then', es: 'Desde entonces' },
    description: {
      en: 'Whether a later list of those that wait no longer shows it.',
      es: 'Si una lista posterior de pendientes ya no lo muestra.',
    },
    words: {
      yes: { en: 'gone from a later list of those that wait', es: 'ya no está en una lista posterior de pendientes' },
      no: { en: 'no later list of those that wait', es: 'ninguna lista posterior de pendientes' },
    },
    value: ({ is_gone }) => (is_gone ? 'yes' : 'no'),
  },
];
