import type { RecordKind } from '@daybook/types';
import type { BytesToText } from './bytes/bytes-to-text.ts';
import { decodeUtf8 } from './bytes/decode-utf8.ts';
import type { DateOrder } from './cells/date-order.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { ReadOptions } from './read-options.ts';
import { standardTables } from './tables/standard-tables.ts';
import { TableIndex } from './tables/table-index.ts';

/** The options of one run, completed and prepared once for all its files. */
export class Settings {
  readonly limits: Limits;
  readonly tables: TableIndex;
  readonly dateOrder: DateOrder | undefined;
  readonly kind: RecordKind | undefined;
  readonly toText: BytesToText;

  constructor(options: ReadOptions = {}, toText: BytesToText = decodeUtf8) {
    this.limits = { ...defaultLimits, ...options.limits };
    this.tables = new TableIndex(options.tables ?? standardTables, options.titles ?? []);
    this.dateOrder = options.dateOrder;
    this.kind = options.kind;
    this.toText = toText;
  }
}
