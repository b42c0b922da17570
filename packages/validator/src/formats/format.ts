import type { Checked } from '../check/checked.ts';
import type { Book } from '../words/book.ts';

/** Marks a piece of text: a command gives colours, everybody else leaves it as it is. */
export type Paint = (text: string, as: 'error' | 'warning' | 'flag' | 'valid' | 'strong' | 'faint') => string;

/** One way to print the result of a check. It decides nothing and drops nothing. */
export interface Format {
  /** The name after `--format`. */
  readonly id: string;
  /** The text, with a newline at its end. */
  print(checked: Checked, book: Book, paint: Paint): string;
}
