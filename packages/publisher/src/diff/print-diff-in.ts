import { CodeWords, FigureNames } from '@daybook/reports/printing';
import type { Diff, Lang } from '@daybook/types';
import { loadBook, type Paint } from '@daybook/validator';
import { loadDiffWords } from './words/load-diff-words.ts';
import { printDiff } from './words/print-diff.ts';
import { printStandardDiff } from './words/print-standard-diff.ts';

/** How a comparison is printed. */
export interface DiffPrinting {
  readonly lang: Lang;
  readonly nameOf: (agency_id: string) => string;
  readonly paint: Paint;
  /** Everything, not only the first of many. */
  readonly isFull: boolean;
}

/** A comparison in the words of one language, with a newline at its end. */
export async function printDiffIn(diff: Diff, printing: DiffPrinting): Promise<string> {
  const { lang, nameOf } = printing;
  if (diff.compares === 'standards') return printStandardDiff(diff, printing);
  return printDiff(diff, {
    ...printing,
    words: await loadDiffWords(lang),
    book: await loadBook(lang),
    codes: await CodeWords.in(lang),
    figures: await FigureNames.in({ lang, nameOf }),
  });
}
