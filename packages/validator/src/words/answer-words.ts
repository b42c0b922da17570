import type { Finding } from '@daybook/types';
import type { Book } from './book.ts';

/** What a record answers to its flag, in words; empty where the question is open. */
export function answerWords({ answer }: Pick<Finding, 'answer'>, { phrases, titles }: Book): string {
  if (answer === undefined) return '';
  const code = (list: string, word: string) => titles.codes[list]?.[word] ?? word;
  return phrases.answeredBy(code('review-level', answer.body), code('answer-code', answer.explanation));
}
