import type { Cell } from '../../../cells/cell.ts';
import { cellText } from '../../../cells/cell-text.ts';
import { serialText } from '../../../cells/serial-text.ts';
import type { ColumnType } from '../../../tables/table.ts';

/** One cell for several: texts with a blank between them, a date and a time as one moment. */
export function joinedCell(cells: readonly (Cell | undefined)[], type: ColumnType): Cell {
  const [first = null] = cells;
  if (cells.length <= 1) return first;
  const isTime = type === 'instant' || type === 'date';
  const texts = cells.map((cell, at) =>
    isTime && at > 0 ? timeText(cell) : ((isTime ? serialText(cell) : undefined) ?? cellText(cell).trim()),
  );
  // A date without its time is no moment, and a time without its date none either.
  if (type === 'instant' && texts.some((text) => text === ''))
    return texts.every((text) => text === '') ? null : texts.join('');
  return texts.filter((text) => text !== '').join(' ') || null;
}

/** A time of day as spreadsheets hold it: 0.6041667, a date of 1899, 1430, or as it is written. */
function timeText(cell: Cell | undefined): string {
  if (typeof cell === 'object' && cell !== null && 'date' in cell) return cell.date.replace(/^.*T/, '');
  const number = typeof cell === 'number' ? cell : Number.NaN;
  if (number > 0 && number < 1) {
    const seconds = Math.round(number * 86_400);
    const two = (part: number) => String(part).padStart(2, '0');
    return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  }
  const text = cellText(cell).trim();
  return /^\d{4}$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text;
}
