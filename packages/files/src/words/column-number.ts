/** The number of the column that a cell such as `F17` names, from 0; -1 where it names none. */
export const columnNumber = (cell: string): number =>
  [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
