import { type CellValue, UNREAD } from '../../../cells/cell-value.ts';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import type { At } from '../../../importing/import-log.ts';
import type { Reason } from '../../../importing/reasons.ts';
import type { EntryReader } from './entry-reader.ts';
import { holds } from './holds.ts';
import type { PlannedEntry, PlannedMap } from './planned-map.ts';

/** A value that an entry of the map found in a row. */
export interface RowValue {
  readonly planned: PlannedEntry;
  readonly value: Exclude<CellValue, undefined | typeof UNREAD>;
}

/** One row of somebody else's table, read by the map. */
export interface ReadRow {
  readonly at: At;
  readonly values: readonly RowValue[];
  /** The asks of the map's list that this row makes. */
  readonly asks: readonly string[];
  /** The first unread cell without which nobody can tell what was asked or decided. */
  readonly broken?: { readonly at: At; readonly reason: Reason; readonly text: string; readonly planned: PlannedEntry };
}

/** What an unread cell leaves open can be missing; but not what was asked, by which paper, and how it was decided. */
const core = new Set(['direction', 'instrument', 'ask', 'decision', 'closed_without_decision', 'agency_id']);

/** The place of a cell, with its heading where that may be printed. */
export function cellAt(at: At, column: number, { shown }: PlannedMap): At {
  const heading = shown[column];
  return { ...at, column, ...(heading !== undefined && { heading }) };
}

/** Says that a cell could not be read, and why. */
export type SayOfRow = (at: At, planned: PlannedEntry, reason: Reason, text: string) => void;

/** Why a row is set aside on purpose, as the map says; nothing where it is not. */
export function setAsideAs(row: SheetRow, { setAside, blanks }: PlannedMap): string | undefined {
  return setAside.find(({ when }) => holds(when, row, blanks))?.why;
}

/** Reads one row. A cell that cannot be read is said, unless the whole request hangs on it: then it is `broken`. */
export function readRow(row: SheetRow, plan: PlannedMap, reader: EntryReader, say: SayOfRow): ReadRow {
  const at: At = { file: plan.place.file, row: row.row, ...(row.sheet !== undefined && { sheet: row.sheet }) };
  const values: RowValue[] = [];
  let broken: ReadRow['broken'];
  for (const planned of plan.entries) {
    const value = reader.read(planned, row, plan, (reason, text) => {
      const [column] = planned.at;
      const place = column === undefined ? at : cellAt(at, column, plan);
      if (!core.has(planned.entry.column)) say(place, planned, reason, text);
      else broken ??= { at: place, reason, text, planned };
    });
    if (value !== UNREAD && value !== undefined) values.push({ planned, value });
  }
  const asks = plan.asks.filter(({ when }) => holds(when, row, plan.blanks)).map(({ ask }) => ask);
  return { at, values, asks, ...(broken !== undefined && { broken }) };
}
