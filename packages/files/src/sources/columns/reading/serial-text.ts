import type { Cell } from '../../../cells/cell.ts';

const DAY = 86_400_000;

/** The days 1990-01-01 to 2100-01-01 as Excel counts them from 1900. */
const days = { first: 32_874, last: 73_051 } as const;

/** What a spreadsheet's day number means, as `2026-01-06 14:05:00`; nothing where the cell is none. */
export function serialText(cell: Cell | undefined): string | undefined {
  const serial = typeof cell === 'string' && /^\d{5}(?:\.\d+)?$/.test(cell.trim()) ? Number(cell) : cell;
  if (typeof serial !== 'number' || !(serial >= days.first && serial < days.last)) return undefined;
  const moment = Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000;
  const text = new Date(moment).toISOString().slice(0, 19).replace('T', ' ');
  return moment % DAY === 0 ? text.slice(0, 10) : text;
}
