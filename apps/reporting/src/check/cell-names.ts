/** The letters of a column, counted from 0: A, B … Z, AA. */
export function lettersOf(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : lettersOf(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));
}

/** The number of the column of a cell such as `F17`, from 0; nothing where it names none. */
export function columnOf(cell: string | undefined): number | undefined {
  const [letters = ''] = /^[A-Z]+/.exec(cell ?? '') ?? [];
  if (letters === '') return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
