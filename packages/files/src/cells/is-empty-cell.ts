import type { Cell } from './cell.ts';

/** True where a cell holds nothing, or blanks only. */
export function isEmptyCell(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
