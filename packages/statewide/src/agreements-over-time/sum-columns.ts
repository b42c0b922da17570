import type { ListColumn } from '../printing/list-column.ts';
import type { ChangeSum } from './change-sums.ts';
import { changeWords } from './change-words.ts';

/** The columns of the sums by state. */
export const sumColumns: readonly ListColumn<ChangeSum>[] = [
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    value: ({ state }) => state,
  },
  {
    id: 'change',
    type: 'string',
    title: { en: 'Change', es: 'Cambio' },
    description: { en: 'Which kind of change.', es: 'Qué tipo de cambio.' },
    words: changeWords,
    value: ({ change }) => change,
  },
  {
    id: 'agreements',
    type: 'integer',
    title: { en: 'Agreements', es: 'Acuerdos' },
    description: { en: 'How many.', es: 'Cuántos.' },
    value: ({ agreements }) => agreements,
  },
];
