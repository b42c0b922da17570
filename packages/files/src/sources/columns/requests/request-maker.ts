import { cellText } from '../../../cells/cell-text.ts';
import { isEmptyCell } from '../../../cells/is-empty-cell.ts';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import { cleanText } from '../../../importing/clean-text.ts';
import { FingerprintSet } from '../../../importing/fingerprint-set.ts';
import type { At } from '../../../importing/import-log.ts';
import type { Reason } from '../../../importing/reasons.ts';
import type { Reading } from '../../../reading.ts';
import { Tally } from '../../../tally.ts';
import { columnLetter } from '../../../words/column-letter.ts';
import type { MappedImport } from '../read-mapped-file.ts';
import { cellWords } from '../reading/cell-words.ts';
import type { PlannedEntry, PlannedMap } from '../reading/planned-map.ts';
import { cellAt, type ReadRow, readRow, type SayOfRow, setAsideAs } from '../reading/read-row.ts';
import { shownText } from '../reading/shown-text.ts';
import { asksOf } from './asks-of.ts';
import { mergeRows } from './merged-rows.ts';
import { type IdSource, requestId } from './request-id.ts';
import { requestOf } from './request-of.ts';

/** Rows of one request that have come so far. */
interface Group {
  readonly rows: ReadRow[];
  readonly id: ReturnType<typeof requestId>;
}

/** Requests whose rows may still come, and rows of them that are kept meanwhile. */
const MOST_OPEN = 5000;
const MOST_HELD = 200_000;
/** No request has more rows; a column that is alike in all rows is no number of a request. */
const MOST_ROWS = 1000;

/** Makes requests of the rows of one sheet or text file. */
export class RequestMaker {
  readonly #plan: PlannedMap;
  readonly #shared: MappedImport;
  readonly #source: IdSource;
  readonly #out: Reading[];
  readonly #open = new Map<string, Group>();
  readonly #closed = new FingerprintSet();
  readonly #ids = new FingerprintSet();
  readonly #tally = new Tally();
  #held = 0;

  constructor(plan: PlannedMap, shared: MappedImport, source: IdSource, out: Reading[]) {
    this.#plan = plan;
    this.#shared = shared;
    this.#source = source;
    this.#out = out;
  }

  take(row: SheetRow): void {
    const plan = this.#plan;
    const at = this.#at(row);
    this.#sayOfStrays(row);
    const why = setAsideAs(row, plan);
    if (why !== undefined) {
      this.#shared.counts.setAside(why, 1, true);
      return;
    }
    if (this.#isHead(row)) {
      this.#shared.counts.setAside('headings-repeated', 1, true);
      this.#shared.log.skipped(at, 'headings-repeated');
      return;
    }
    if (this.#isShifted(row)) {
      this.#lose(at, 'too-many-cells', 1);
      return;
    }
    if (plan.groupBy.length === 0) {
      this.#close({ rows: [this.#read(row)], id: requestId(row, plan, this.#source) });
      return;
    }
    const parts = plan.groupBy.map((index) => cleanText(cellText(row.cells[index])));
    if (parts.some((part) => plan.blanks.has(part.toLowerCase()))) {
      this.#lose(cellAt(at, plan.groupBy[0] as number, plan), 'group-blank', 1);
      return;
    }
    this.#join(parts.join('\n'), row, at);
  }

  end(): void {
    for (const group of this.#open.values()) this.#close(group);
    this.#open.clear();
    this.#tally.flush(this.#out);
  }

  #join(key: string, row: SheetRow, at: At): void {
    const group = this.#open.get(key);
    if (group !== undefined) {
      if (group.rows.length >= MOST_ROWS) this.#lose(at, 'group-too-long', 1);
      else {
        group.rows.push(this.#read(row));
        this.#held += 1;
      }
    } else if (this.#closed.has(key)) this.#lose(at, 'group-apart', 1);
    else {
      this.#open.set(key, { rows: [this.#read(row)], id: requestId(row, this.#plan, this.#source) });
      this.#held += 1;
    }
    while (this.#open.size > MOST_OPEN || this.#held > MOST_HELD) {
      const [[oldest, first]] = this.#open as unknown as [[string, Group]];
      this.#open.delete(oldest);
      this.#held -= first.rows.length;
      this.#closed.add(oldest);
      this.#close(first);
    }
  }

  #read(row: SheetRow): ReadRow {
    return readRow(row, this.#plan, this.#shared.reader, this.#say);
  }

  #close({ rows, id }: Group): void {
    const { map } = this.#plan;
    const [first] = rows as [ReadRow];
    const broken = rows.find((row) => row.broken !== undefined)?.broken;
    if (broken !== undefined) {
      const { log, lang } = this.#shared;
      const text = shownText(broken.text, broken.planned.column, lang);
      log.unresolved(broken.at, text, broken.reason, { column: broken.planned.entry.column });
      this.#lose(broken.at, 'row-hangs-on-cell', rows.length);
      return;
    }
    const ordered = map.newest_first === true ? rows.toReversed() : rows;
    const joined = mergeRows(ordered, (place, planned, reason) => {
      const [column] = planned.at;
      this.#say(column === undefined ? place : cellAt(place, column, this.#plan), planned, reason, '');
    });
    // The request is found again where it begins in the file, whichever event came first.
    const merged = { ...joined, at: first.at };
    const asks = asksOf(merged, map.asks_from);
    if (typeof asks === 'string') {
      const isCharges = map.group_by !== undefined && asks !== 'paper-asks-more' && merged.papers.length === 0;
      if (isCharges) this.#shared.counts.setAside('no-request', rows.length, true);
      else this.#lose(first.at, asks, rows.length);
      return;
    }
    if (typeof id !== 'string') {
      this.#lose(first.at, id.none, rows.length);
      return;
    }
    if (map.ids.from !== 'row' && !this.#ids.add(id)) {
      this.#lose(first.at, 'id-repeated', rows.length);
      return;
    }
    const { sha256 } = this.#source;
    const record = requestOf(id, asks, merged, map, { sha256, releaseId: `columns-${sha256.slice(0, 12)}` });
    this.#shared.counts.take(record, rows.length);
    const { file, sheet, row } = first.at;
    this.#out.push({ kind: 'request', record, origin: { file, row, ...(sheet !== undefined && { sheet }) } });
  }

  readonly #say: SayOfRow = (at, planned: PlannedEntry, reason, text) => {
    const { log, counts, lang } = this.#shared;
    counts.notRead += 1;
    log.unresolved(at, shownText(text, planned.column, lang), reason, { column: planned.entry.column });
  };

  #lose(at: At, reason: Reason, rows: number): void {
    this.#shared.counts.setAside(reason, rows, false);
    this.#shared.log.skipped(at, reason, { rows });
  }

  /** Cells to the right of the headings, or below none, are said once for each column. */
  #sayOfStrays(row: SheetRow): void {
    for (const [index, cell] of row.cells.entries()) {
      if (row.sheet === undefined && index >= this.#plan.headings.length) return;
      if ((this.#plan.headings[index] ?? '') !== '' || isEmptyCell(cell)) continue;
      const letter = columnLetter(index);
      this.#tally.add('column-without-heading', letter, { ...this.#plan.place, row: row.row }, { values: { letter } });
    }
  }

  /** Of a text file's row with more cells than headings nobody knows which cell belongs where: a comma may lack its quotes. */
  #isShifted({ sheet, cells }: SheetRow): boolean {
    const { headings } = this.#plan;
    return sheet === undefined && cells.some((cell, at) => at >= headings.length && !isEmptyCell(cell));
  }

  #isHead(row: SheetRow): boolean {
    const { headings } = this.#plan;
    return headings.every((heading, at) => cellWords(row.cells[at]) === cellWords(heading));
  }

  #at({ sheet, row }: SheetRow): At {
    return { file: this.#plan.place.file, row, ...(sheet !== undefined && { sheet }) };
  }
}
