import type { Cell } from '../../../cells/cell.ts';
import { CellReader, type SayOfCell } from '../../../cells/cell-reader.ts';
import { cellText } from '../../../cells/cell-text.ts';
import { type CellValue, UNREAD } from '../../../cells/cell-value.ts';
import type { DateOrder } from '../../../cells/date-order.ts';
import { serialText } from '../../../cells/serial-text.ts';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import { splitList } from '../../../cells/split-list.ts';
import type { OffsetAt } from '../../../cells/zones.ts';
import type { FaultId } from '../../../faults/index.ts';
import { cleanText } from '../../../importing/clean-text.ts';
import type { Reason } from '../../../importing/reasons.ts';
import { defaultLimits } from '../../../limits.ts';
import { personalData } from '../../../personal-data/personal-data.ts';
import { CodeIndex } from '../../../tables/code-index.ts';
import type { CodeTitles } from '../../../tables/code-titles.ts';
import { fold } from '../../../words/fold.ts';
import type { MapDateFormat } from '../map/column-map.ts';
import { cellWords } from './cell-words.ts';
import { holds } from './holds.ts';
import { joinedCell } from './joined-cell.ts';
import { NO_PAPER } from './no-paper.ts';
import type { PlannedEntry, PlannedMap } from './planned-map.ts';
import { readLocalTime } from './read-local-time.ts';

/** Says why an entry of a row could not be read; the value as it stands, for whoever may show it. */
export type SayOfEntry = (reason: Reason, text: string) => void;

/** What a cell's fault means for an import. What is missing here was read with an assumption that the map allows. */
const reasonOf: Partial<Record<FaultId, Reason>> = {
  'unreadable-date': 'date-unreadable',
  'ambiguous-date': 'date-order-unknown',
  'unreadable-instant': 'time-unreadable',
  'instant-without-offset': 'time-zone-unknown',
  'unreadable-number': 'number-unreadable',
  'unreadable-yes-no': 'yes-no-unreadable',
  'unreadable-character': 'text-unreadable',
  'text-too-long': 'text-unreadable',
  'date-instead-of-text': 'date-in-text-column',
  'error-cell': 'cell-failed',
};

const orders: Partial<Record<MapDateFormat, DateOrder>> = { 'm/d/y': 'month-first', 'd/m/y': 'day-first' };

/** Reads what the entries of a map find in a row, and guesses nothing. */
export class EntryReader {
  readonly #codes: CodeIndex;
  readonly #offsetAt: OffsetAt | undefined;
  #order: DateOrder | undefined;
  readonly #reader: CellReader;

  constructor(titles: readonly CodeTitles[], offsetAt: OffsetAt | undefined) {
    this.#codes = new CodeIndex(titles);
    this.#offsetAt = offsetAt;
    this.#reader = new CellReader(this.#codes, () => this.#order, defaultLimits.stringLength);
  }

  /** The value of an entry; undefined where it is blank or its conditions do not hold, UNREAD where it was said why. */
  read(planned: PlannedEntry, row: SheetRow, { map, blanks }: PlannedMap, say: SayOfEntry): CellValue {
    const { entry, column, at, codes, when } = planned;
    if (when.length > 0 && !holds(when, row, blanks)) return undefined;
    if (entry.value !== undefined) return this.#constant(entry.value, planned);
    const cells = at.map((index) => blanked(row.cells[index] ?? null, blanks, codes));
    const cell = joinedCell(cells, column.type);
    if (codes !== undefined || entry.otherwise !== undefined) return this.#translated(cell, planned, say);
    if (column.type === 'codes' && entry.separator !== undefined) return this.#translated(cell, planned, say);
    return this.#typed(cell, planned, map.time_zone, entry.date_format ?? map.date_format, say);
  }

  #constant(value: string, { column }: PlannedEntry): CellValue {
    if (column.column === 'instrument' && value === NO_PAPER) return NO_PAPER;
    return this.#reader.read(value, column, () => {});
  }

  #translated(cell: Cell, { entry, column, codes }: PlannedEntry, say: SayOfEntry): CellValue {
    const text = cleanText(cellText(cell));
    const isList = column.type === 'codes' || column.type === 'strings';
    const parts = isList && text !== '' ? this.#parts(text, entry.separator, codes) : [text];
    const found: string[] = [];
    for (const part of parts) {
      const code = this.#code(part, column.list, codes, entry.otherwise);
      if (code === undefined) {
        say('value-not-in-map', part);
        return UNREAD;
      }
      if (code !== '') found.push(...(isList ? splitList(code) : [code]));
    }
    if (found.length === 0) return undefined;
    if (isList) return [...new Set(found)];
    if (column.type === 'code') return found[0];
    return this.#reader.read(found[0] as string, column, () => {});
  }

  /** A text that the map names as a whole is not taken apart. */
  #parts(text: string, separator: string | undefined, codes: ReadonlyMap<string, string> | undefined): string[] {
    if (codes?.has(fold(text)) || separator === undefined) return [text];
    return text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  #code(
    text: string,
    list: string | undefined,
    codes: ReadonlyMap<string, string> | undefined,
    otherwise: string | undefined,
  ): string | undefined {
    const named = codes?.get(fold(text));
    if (named !== undefined) return named;
    if (text === '') return '';
    return (list === undefined ? undefined : this.#codes.find(list, text)?.code) ?? otherwise;
  }

  #typed(
    cell: Cell,
    { column }: PlannedEntry,
    zone: string | undefined,
    format: MapDateFormat | undefined,
    say: SayOfEntry,
  ): CellValue {
    const text = (column.type === 'instant' ? serialText(cell) : undefined) ?? cellText(cell);
    this.#order = format && orders[format];
    let isSaid = false;
    const tell = (reason: Reason) => {
      if (!isSaid) say(reason, text);
      isSaid = true;
    };
    const sayOfCell: SayOfCell = (fault) => {
      const reason = reasonOf[fault];
      if (reason !== undefined) tell(reason);
    };
    const isTime = column.type === 'date' || column.type === 'instant';
    if (isTime && format !== undefined && isOfAnotherForm(text, format)) {
      tell('date-unreadable');
      return UNREAD;
    }
    if (column.type === 'instant' && zone !== undefined && this.#offsetAt !== undefined) {
      const local = readLocalTime(text, this.#order, zone, this.#offsetAt, sayOfCell, tell);
      if (local !== undefined) return local;
    }
    const value = this.#reader.read(typeof cell === 'string' ? cleanText(cell) : cell, column, sayOfCell);
    if (
      column.type === 'code' &&
      typeof value === 'string' &&
      this.#codes.find(column.list ?? '', value) === undefined
    ) {
      tell('value-not-in-map');
      return UNREAD;
    }
    const isText = column.type === 'string' || column.type === 'strings';
    if (isText && value !== undefined && personalData(String(value)) !== undefined) {
      tell('personal-data');
      return UNREAD;
    }
    return value;
  }
}

/** A cell that holds one of the marks for blank is empty, unless the codes say what the mark means. */
function blanked(cell: Cell, blanks: ReadonlySet<string>, codes: ReadonlyMap<string, string> | undefined): Cell {
  if (cell === null) return null;
  const words = cellWords(cell);
  return blanks.has(words) && !codes?.has(words) ? null : cell;
}

/** Of 13/5/2026 a file of the form m/d/y can only have a slip, however certain the day looks. */
function isOfAnotherForm(text: string, format: MapDateFormat): boolean {
  const numbers = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers === null) return false;
  if (format === 'm/d/y') return Number(numbers[1]) > 12;
  if (format === 'd/m/y') return Number(numbers[2]) > 12;
  return true;
}
