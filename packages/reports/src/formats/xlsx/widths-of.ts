import type { PrintedSheet } from '@daybook/files';

const NARROWEST = 12;
const WIDEST = 38;

/** Column widths in characters: as wide as the words of the tables need, within what a page can hold. */
export function widthsOf(rows: PrintedSheet['rows']): number[] {
  const widths: number[] = [];
  for (const { cells, isWide } of rows) {
    if (isWide === true) continue;
    for (const [at, { value, look }] of cells.entries()) {
      const length = typeof value === 'number' ? NARROWEST : String(value ?? '').length + 2;
      // A heading of figures may be broken into lines.
      const needed = look === 'head-number' || look === 'mark' ? Math.min(length, 14) : length;
      widths[at] = Math.min(WIDEST, Math.max(widths[at] ?? NARROWEST, needed));
    }
  }
  while (widths.length < 3) widths.push(24);
  return widths;
}
