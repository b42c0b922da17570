import type { Lang } from '@daybook/types';

const line: Record<Lang, string> = { en: 'line', es: 'línea' };

/** A cell, or a row where no column is given. */
interface Spot {
  readonly sheet?: string;
  readonly row: number;
  readonly column?: number;
  readonly heading?: string;
}

/** A place in words, as the summary of an import prints it: `list.xlsx · Sheet1!F17` or `list.csv · line 118 · "Status"`. */
export function where(file: string, { sheet, row, column, heading }: Spot, lang: Lang): string {
  const below = heading === undefined ? '' : ` · ${lang === 'es' ? `«${heading}»` : `"${heading}"`}`;
  if (sheet === undefined) return `${file} · ${line[lang]} ${row}${below}`;
  return `${file} · ${sheet}!${column === undefined ? '' : letters(column)}${row}${below}`;
}

/** The letters of a column counted from 0: A, B … Z, AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
