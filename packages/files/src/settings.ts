import type { RecordKind } from '@daybook/types';
import type { BytesToText } from './bytes/bytes-to-text.ts';
import { decodeUtf8 } from './bytes/decode-utf8.ts';
import type { DateOrder } from './cells/date-order.ts';
import type { Zones } from './cells/zones.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { ReadLines } from './read-lines.ts';
import type { ReadOptions } from './read-options.ts';
import { TableIndex } from './tables/table-index.ts';
import type { ReadSheets } from './workbook/read-sheets.ts';
import { sheetsHere } from './workbook/sheets-here.ts';

/** The options of one run, completed and prepared once for all its files. */
export class Settings {
  readonly limits: Limits;
  readonly dateOrder: DateOrder | undefined;
  readonly kind: RecordKind | undefined;
  readonly zones: Zones | undefined;
  readonly toText: BytesToText;
  readonly readSheets: ReadSheets;
  readonly readLines: ReadLines | undefined;
  readonly fixes: boolean;

  readonly #options: ReadOptions;
  #tables: TableIndex | undefined;

  constructor(
    options: ReadOptions = {},
    toText: BytesToText = decodeUtf8,
    readSheets: ReadSheets = sheetsHere,
    readLines?: ReadLines,
  ) {
    this.limits = { ...defaultLimits, ...options.limits };
    this.#options = options;
    this.dateOrder = options.dateOrder;
    this.kind = options.kind;
    this.zones = options.zones;
    this.fixes = options.fixes === true;
    this.toText = toText;
    this.readSheets = readSheets;
    this.readLines = readLines;
  }

  /** The standard's tables and the titles of its codes: only a run that reads a table loads them. */
  async loadTables(): Promise<TableIndex> {
    const { tables, titles = [] } = this.#options;
    this.#tables ??= new TableIndex(
      tables ?? (await import('./tables/standard-tables.ts')).standardTables,
      typeof titles === 'function' ? await titles() : titles,
    );
    return this.#tables;
  }

  get tables(): TableIndex {
    if (this.#tables === undefined) throw new Error('A table is read before the tables were loaded');
    return this.#tables;
  }
}
