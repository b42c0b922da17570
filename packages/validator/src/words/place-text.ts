import { printable } from '@daybook/files';
import type { Place } from '@daybook/types';
import type { Phrases } from './phrases.ts';

/**
 * A place as a person finds it: `log.xlsx · Requests!F17 · "Decision"` in a workbook, `log.csv · row 17 · "Decision"` in
 * another table, `log.ndjson · line 17 · R-2026-0041 · /asks/0/ask` elsewhere. Control characters of hostile names are
 * replaced.
 */
export function placeText(place: Place, phrases: Phrases): string {
  const { file, sheet, row, column, cell, record_id, pointer } = place;
  const at =
    sheet !== undefined && (cell !== undefined || row !== undefined)
      ? `${sheet}!${cell ?? row}`
      : (sheet ?? (row === undefined ? undefined : `${column === undefined ? phrases.line : phrases.row} ${row}`));
  const name = column === undefined ? [record_id, pointer === '' ? undefined : pointer] : [`"${column}"`];
  return [file, at, ...name]
    .filter((part) => part !== undefined)
    .map(printable)
    .join(' · ');
}
