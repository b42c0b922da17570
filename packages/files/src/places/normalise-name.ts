import { type NameWord, nameWords } from './name-words.ts';

const table = new Map<string, NameWord>(nameWords.map((word) => [word.from, word]));

/**
 * A name of an agency or place as it is compared with others. Letters become small and lose their accents, every kind of
 * apostrophe goes, `&` becomes "and", other signs and every kind of blank become one blank, and the abbreviations of
 * `name-words.ts` are written out. Agency ids are made from the result: it may never change for a name.
 */
export function normaliseName(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/['‘’‚‛`´ʼ′]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.map((word, at) => writtenOut(word, words[at + 1])).join(' ');
}

function writtenOut(word: string, next: string | undefined): string {
  const line = table.get(word);
  if (line === undefined) return word;
  if (line.last !== undefined && line.last !== (next === undefined)) return word;
  if (line.before && !(next !== undefined && line.before.includes(next))) return word;
  if (next !== undefined && line.notBefore?.includes(next)) return word;
  return line.to;
}
