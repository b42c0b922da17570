import { defects } from '../rules/generated/words-es.ts';
import { titles } from '../schema/generated/titles-es.ts';
import type { Book } from './book.ts';
import { phrasesEs } from './phrases-es.ts';

/** Everything that Daybook says in Spanish. */
export const bookEs: Book = { lang: 'es', defects, titles, phrases: phrasesEs };
