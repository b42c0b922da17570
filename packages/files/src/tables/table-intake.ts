import type { Place } from '@daybook/types';
import { assumptions } from '../assumptions.ts';
import { CellReader } from '../cells/cell-reader.ts';
import type { CellValue } from '../cells/cell-value.ts';
import { DateEvidence } from '../cells/date-evidence.ts';
import { isEmptyCell } from '../cells/is-empty-cell.ts';
import type { RowTaker } from '../cells/row-taker.ts';
import type { SheetRow } from '../cells/sheet-row.ts';
import type { FaultId } from '../faults/index.ts';
import { ForeignColumns } from '../personal-data/foreign-columns.ts';
import { type Detail, raise } from '../raise.ts';
import type { Session } from '../session.ts';
import { Tally } from '../tally.ts';
import type { WorkbookMeta } from '../template/workbook-meta.ts';
import { columnLetter } from '../words/column-letter.ts';
import { chooseTable } from './choose-table.ts';
import type { Head } from './find-head.ts';
import { matchHeadings } from './match-headings.ts';
import { RecordJoiner } from './record-joiner.ts';
import { rowChecks } from './row-checks.ts';
import { RowDefaults } from './row-defaults.ts';
import { SecondHead } from './second-head.ts';
import { SheetSource } from './sheet-source.ts';
import type { TablePlan } from './table-plan.ts';
import type { TableRow } from './table-row.ts';

// So many rows, and so many letters in them, are looked at before the first is read, for what they show of the order of
// day and month.
const LOOKAHEAD = 5000;
const LETTERS = 4 * 1024 * 1024;

/** What is known of a sheet beside its rows. */
export interface AboutSheet {
  /** What the workbook says for all rows. */
  readonly meta?: WorkbookMeta | undefined;
  /** False where file and sheet are named after another table. */
  readonly isNamed?: boolean;
  /** True where days are numbered from 1904. */
  readonly from1904?: boolean | undefined;
}

/** Reads the rows of one sheet or text file as records, or as rows of records in other tables. */
export class TableIntake implements RowTaker {
  readonly #file: string;
  readonly #sheet: string | undefined;
  readonly #session: Session;
  readonly #meta: WorkbookMeta | undefined;
  readonly #isNamed: boolean;
  readonly #about: AboutSheet;
  readonly #second: SecondHead;
  readonly #evidence = new DateEvidence();
  readonly #reader: CellReader;
  readonly #tally = new Tally();
  #held: SheetRow[] | undefined = [];
  #letters = 0;
  #source: SheetSource | undefined;
  #foreign: ForeignColumns | undefined;
  #headings: readonly string[] = [];
  #put: (row: TableRow) => void = () => {};
  #joiner: RecordJoiner | undefined;
  #defaults: RowDefaults | undefined;
  /** The table that begins below this one, once its headings were found. */
  #below: TableIntake | undefined;
  /** The first rows, where no headings were recognised in them. */
  unknown: readonly SheetRow[] = [];

  constructor(file: string, sheet: string | undefined, session: Session, about: AboutSheet = {}) {
    const { meta, isNamed = true, from1904 = false } = about;
    this.#about = about;
    this.#file = file;
    this.#sheet = sheet;
    this.#session = session;
    this.#meta = meta;
    this.#isNamed = isNamed;
    const { settings } = session;
    this.#second = new SecondHead(settings.tables);
    this.#reader = new CellReader(
      settings.tables.codes,
      () => settings.dateOrder ?? this.#evidence.order,
      settings.limits.stringLength,
      { zones: settings.zones, from1904 },
      meta !== undefined,
    );
  }

  take(row: SheetRow): void {
    if (row.cells.every(isEmptyCell)) return;
    for (const cell of row.cells) {
      if (typeof cell !== 'string') continue;
      this.#evidence.see(cell);
      this.#letters += cell.length + 1;
    }
    if (this.#held === undefined) this.#pass(row);
    else if (this.#held.push(row) >= LOOKAHEAD || this.#letters >= LETTERS) this.#start();
  }

  end(): void {
    this.#start();
    // Rows below may belong to records above.
    this.#below?.end();
    this.#joiner?.end();
    this.#tally.flush(this.#session.out);
  }

  #start(): void {
    const rows = this.#held ?? [];
    if (this.#held === undefined || rows.length === 0) return;
    this.#held = undefined;
    const found = chooseTable(this.#file, this.#sheet, rows, this.#session.settings, this.#isNamed);
    if (found === undefined) {
      this.unknown = rows.slice(0, 20);
      return;
    }
    const { plan, head } = found;
    this.#begin(plan, head, rows[head.at] as SheetRow);
    for (const row of rows.slice(head.at + 1)) this.#pass(row);
  }

  #begin(plan: TablePlan, { headings }: Head, row: SheetRow): void {
    const { settings, out, children } = this.#session;
    const place = { file: this.#file, ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }), row: row.row };
    const defaults = new RowDefaults(this.#meta, plan);
    const matched = matchHeadings(plan, headings, place, settings.limits.columns, out, (column) =>
      defaults.has(column),
    );
    this.#defaults = defaults;
    this.#source = new SheetSource(this.#file, this.#sheet, plan, defaults.complete(plan, matched));
    this.#headings = headings;
    this.#foreign = new ForeignColumns(headings, new Set(this.#source.columns.map(({ index }) => index)));
    if (plan.table.parent !== undefined) this.#put = (read) => children.take(read);
    else {
      const joiner = new RecordJoiner(
        plan,
        settings.tables.childrenOf(plan),
        children,
        out,
        settings.limits.openRecords,
      );
      this.#joiner = joiner;
      this.#put = (read) => joiner.take(read);
    }
  }

  #pass(row: SheetRow): void {
    if (this.#below === undefined) this.#row(row);
    else this.#below.take(row);
  }

  #row(row: SheetRow): void {
    const source = this.#source;
    if (source === undefined || this.#isHead(row, source) || !this.#fits(row, source)) return;
    this.#reader.row = this.#whose(row, source);
    const values = source.columns.map((matched): CellValue => {
      const cell = row.cells[matched.index] ?? null;
      return this.#reader.read(cell, matched.column, (fault, detail) => {
        const place = source.place(row.row, matched);
        // What was read with an assumption is said once for a column; what was not read, cell by cell.
        if (!assumptions.has(fault)) this.#session.out.push(raise(fault, place, detail));
        else this.#assume(fault, matched.index, place, detail);
      });
    });
    this.#defaults?.fill(source.columns, values);
    const read = { source, row: row.row, values };
    const isOfLog = rowChecks(read, this.#meta, (fault, matched, detail) => {
      const place = source.place(row.row, matched);
      if (assumptions.has(fault)) this.#assume(fault, matched?.index ?? -1, place, detail);
      else this.#session.out.push(raise(fault, place, detail));
    });
    if (isOfLog) this.#put(read);
  }

  /** Hands the rows below a second row of headings to an intake of their own. */
  #isHead(row: SheetRow, source: SheetSource): boolean {
    const plan = this.#second.find(row);
    if (plan === undefined) return false;
    this.#tally.add('second-table', plan.name, source.place(row.row), { values: { table: plan.name } });
    this.#below = new TableIntake(this.#file, this.#sheet, this.#session, { ...this.#about, isNamed: false });
    this.#below.take(row);
    return true;
  }

  /** The agency that a row names, for the times in it; the zone of the workbook is that of its own agency alone. */
  #whose({ cells }: SheetRow, { columns }: SheetSource): CellReader['row'] {
    const { agencyId: own, timeZone: zone } = this.#meta ?? {};
    if (this.#session.settings.zones === undefined) return { agencyId: undefined };
    const cell = cells[columns.find(({ column }) => column.pointer === '/agency_id')?.index ?? -1];
    const agencyId = typeof cell === 'string' && cell.trim() !== '' ? cell.trim() : own;
    return agencyId === own ? { agencyId, zone } : { agencyId };
  }

  #assume(fault: FaultId, column: number, place: Place, detail: Detail = {}): void {
    const { fix, ...rest } = detail;
    const isAsked = fix !== undefined && this.#session.settings.fixes;
    if (isAsked) this.#session.out.push(raise(fault, place, { ...detail, isSaid: true }));
    const key = `${column}\n${JSON.stringify(this.#alike(fault, detail.values))}`;
    this.#tally.add(fault, key, place, isAsked ? rest : detail);
  }

  /** Codes are said once for each spelling, times once for each zone; other assumptions once for the column. */
  #alike(fault: FaultId, values: Readonly<Record<string, string | number>> | undefined): unknown {
    return fault === 'code-rewritten' || fault === 'assumed-time-zone' ? values : undefined;
  }

  /** False where a row has more cells than headings in a text file: then it is not certain which cell belongs where. */
  #fits(row: SheetRow, source: SheetSource): boolean {
    for (const { letter, kind } of this.#foreign?.find(row) ?? [])
      this.#tally.add('personal-data-in-column', `${letter}\n${kind}`, source.place(row.row), {
        variant: kind,
        values: { letter },
      });
    if (row.hidden === true) this.#tally.add('hidden-rows', '', source.place(row.row));
    for (const index of row.formulas ?? []) {
      const matched = source.columns.find((column) => column.index === index);
      if (matched !== undefined)
        this.#tally.add('formula-cells', String(index), source.place(row.row, matched), {
          values: { heading: matched.heading },
        });
    }
    for (const [index, cell] of row.cells.entries()) {
      if (isEmptyCell(cell) || (this.#headings[index] ?? '') !== '') continue;
      if (this.#sheet === undefined && index >= this.#headings.length) {
        this.#session.out.push(
          raise('too-many-cells', source.place(row.row), {
            values: { cells: row.cells.length, headings: this.#headings.length },
          }),
        );
        return false;
      }
      this.#tally.add(
        'column-without-heading',
        String(index),
        source.place(row.row, { index, heading: columnLetter(index) }),
        { values: { letter: columnLetter(index) } },
      );
    }
    return true;
  }
}
