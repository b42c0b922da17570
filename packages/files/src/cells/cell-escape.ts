const risky = /^$|^[=+\-@'\s]|\s$/;

/**
 * Text as it is written into a cell. Where a spreadsheet would take it for a formula (it starts with = + - @ TAB CR), or
 * where its outer blanks would be lost, or where it is an empty text and not an empty cell, an apostrophe is put before it; `unescapeCell` takes exactly that one away.
 */
export function escapeCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text that a cell stands for: without outer blanks, or exactly what `escapeCell` was given. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && risky.test(cell.slice(1)) ? cell.slice(1) : cell.trim();
}
