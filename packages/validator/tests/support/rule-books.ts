import type { Lang } from '@daybook/types';
import { defects } from '@daybook/validator';
import { wordsOf } from '../../compiler/words-of.ts';
import type { Book } from '../../src/words/book.ts';
import { bookEn } from '../../src/words/book-en.ts';
import { bookEs } from '../../src/words/book-es.ts';

/** What is said in both languages, with the words of the rules as they are written and not as they were generated. */
export const ruleBooks: Readonly<Record<Lang, Book>> = {
  en: { ...bookEn, defects: wordsOf(defects(), 'en') },
  es: { ...bookEs, defects: wordsOf(defects(), 'es') },
};
