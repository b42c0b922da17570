import type { Outcome } from './outcome.ts';

/** What comes of every check that needs a line of a journal where there is none. */
export const noJournal: Outcome = {
  result: 'not-checked',
  said: { en: 'The file holds no line of a journal.', es: 'El archivo no contiene ninguna línea de un diario.' },
};
