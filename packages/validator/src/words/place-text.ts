import { printable } from '@daybook/files';
import type { Finding, Place } from '@daybook/types';
import type { Phrases } from './phrases.ts';

/**
 * A place as a person finds it: `log.xlsx · Requests!F17 · "Decision" · "declned"` in a workbook, `log.csv · row 17 ·
 * "Decision" · "declned"` in another table, `log.ndjson · line 17 · R-2026-0041 · /asks/0/ask · "detaner"` elsewhere.
 * Control characters of hostile names are replaced.
 */
export function placeText(place: Place & Pick<Finding, 'value' | 'hidden_length'>, phrases: Phrases): string {
  return [...whereParts(place, phrases), valueText(place, phrases)].filter((part) => part !== '').join(' · ');
}

/** The parts of a place: the file, the row or cell, the heading or the place in the record. */
export function whereParts({ file, sheet, row, column, cell, record_id, pointer }: Place, phrases: Phrases): string[] {
  const at =
    sheet !== undefined && (cell !== undefined || row !== undefined)
      ? `${sheet}!${cell ?? row}`
      : (sheet ?? (row === undefined ? undefined : `${column === undefined ? phrases.line : phrases.row} ${row}`));
  // Who has a workbook open finds a row by its id; a place inside the record says nothing there.
  const inside = pointer === '' || sheet !== undefined ? undefined : pointer;
  const name = column === undefined ? [record_id, inside] : [`"${column}"`];
  return [file, at, ...name].filter((part) => part !== undefined).map(printable);
}

/** What stands at the place, or that it is hidden; empty where nothing is known of it. */
export function valueText(
  { value, hidden_length }: Pick<Finding, 'value' | 'hidden_length'>,
  phrases: Phrases,
): string {
  if (value !== undefined) return `"${printable(value)}"`;
  return hidden_length === undefined ? '' : phrases.hiddenValue(hidden_length);
}
