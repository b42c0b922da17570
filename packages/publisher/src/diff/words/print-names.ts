import type { CodeWords, FigureNames } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { Book, Paint } from '@daybook/validator';
import type { DiffWords } from './diff-words.ts';

/** What turns a comparison into words: everything in one language. */
export interface PrintNames {
  readonly lang: Lang;
  readonly words: DiffWords;
  readonly book: Book;
  readonly codes: CodeWords;
  readonly figures: FigureNames;
  /** The name of an agency; its id where nobody gave one. */
  readonly nameOf: (agency_id: string) => string;
  readonly paint: Paint;
  /** Everything, not only the first of many. */
  readonly isFull: boolean;
}
