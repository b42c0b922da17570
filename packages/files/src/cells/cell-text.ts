import type { Cell } from './cell.ts';

/** A cell as text: a date as `2026-01-06`, with its time only where it has one; a failed formula as it shows, such as `#N/A`. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'error' in cell ? cell.error : cell.date.replace('T00:00:00', '').replace('T', ' ');
}
