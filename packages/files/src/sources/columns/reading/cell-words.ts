import type { Cell } from '../../../cells/cell.ts';
import { cellText } from '../../../cells/cell-text.ts';
import { cleanText } from '../../../importing/clean-text.ts';
import { fold } from '../../../words/fold.ts';

// The same few texts fill most columns that a map compares.
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** A cell's text as it is compared with the texts of a map. */
export function cellWords(cell: Cell | undefined): string {
  const text = cellText(cell);
  if (text === '') return '';
  const before = known.get(text);
  if (before !== undefined) return before;
  const words = fold(cleanText(text));
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= 40) known.set(text, words);
  return words;
}
