import type { ListColumn } from '../printing/list-column.ts';
import type { NameMatch } from './name-match.ts';

/** The columns of the table of spellings. */
export const matchColumns: readonly ListColumn<NameMatch>[] = [
  {
    id: 'state',
    type: 'string',
    title: { en: 'State', es: 'Estado' },
    description: { en: 'Postal letters.', es: 'Letras postales.' },
    value: ({ state }) => state,
  },
  {
    id: 'spelling',
    type: 'string',
    title: { en: 'Spelling', es: 'Grafía' },
    description: { en: 'As a list prints it.', es: 'Como la imprime una lista.' },
    value: ({ spelling }) => spelling,
  },
  {
    id: 'other_spelling',
    type: 'string',
    title: { en: 'Other spelling', es: 'Otra grafía' },
    description: { en: 'As another list prints it.', es: 'Como la imprime otra lista.' },
    value: ({ other_spelling }) => other_spelling,
  },
];
