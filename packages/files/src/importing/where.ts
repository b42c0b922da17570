import type { Lang } from '@daybook/types';

const line: Record<Lang, string> = { en: 'line', es: 'línea' };

/** A place in words, as the summary of an import prints it: `list.xlsx · Sheet1!F17` or `list.csv · line 118`. */
export function where(file: string, at: { sheet?: string; row: number; column?: number }, lang: Lang): string {
  if (at.sheet === undefined) return `${file} · ${line[lang]} ${at.row}`;
  return `${file} · ${at.sheet}!${at.column === undefined ? '' : letters(at.column)}${at.row}`;
}

/** The letters of a column counted from 0: A, B … Z, AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
