import type { Cell } from './cell.ts';

const DAY = 86_400_000;

/** The days 1990-01-01 to 2100-01-01 as Excel counts them from 1900; and by how many days fewer it counts them from 1904. */
const days = { first: 32_874, last: 73_051, fewer: 1462 } as const;

/**
 * What a spreadsheet's day number means, as `2026-01-06` or `2026-01-06 14:05:00`; nothing where the cell is none that can
 * stand in a log. `from1904` is true in a workbook that counts its days from 1904.
 */
export function serialText(cell: Cell | undefined, from1904 = false): string | undefined {
  const written = typeof cell === 'string' && /^\d{5}(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
  if (typeof written !== 'number') return undefined;
  const serial = from1904 ? written + days.fewer : written;
  if (!(serial >= days.first && serial < days.last)) return undefined;
  const moment = Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000;
  const text = new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
  return moment % DAY === 0 ? text.slice(0, 10) : text;
}
