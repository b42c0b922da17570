import type { Words } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import type { Book } from '../words/book.ts';

/** Marks a piece of text: a command gives colours, everybody else leaves it as it is. */
export type Paint = (text: string, as: 'error' | 'warning' | 'flag' | 'valid' | 'strong' | 'faint') => string;

/** One way to print the result of a check. It decides nothing and drops nothing. */
export interface Format {
  /** The name after `--format`. */
  readonly id: string;
  /** What it is for. */
  readonly words: Words;
  /** How the name of a file ends that holds it. */
  readonly ending: string;
  /** The text, with a newline at its end. No character in it commands a terminal. */
  print(checked: Checked, book: Book, paint: Paint): string;
}
