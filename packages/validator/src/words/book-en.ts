import { defects } from '../rules/generated/words-en.ts';
import { titles } from '../schema/generated/titles-en.ts';
import type { Book } from './book.ts';
import { phrasesEn } from './phrases-en.ts';

/** Everything that Daybook says in English. */
export const bookEn: Book = { lang: 'en', defects, titles, phrases: phrasesEn };
