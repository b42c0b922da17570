import type { RecordKind } from '@daybook/types';
import type { DateOrder } from './cells/date-order.ts';
import type { Zones } from './cells/zones.ts';
import type { Limits } from './limits.ts';
import type { CodeTitles } from './tables/code-titles.ts';
import type { Tables } from './tables/table.ts';

/** How files are read. Everything may be left out. */
export interface ReadOptions {
  /** Limits to change; the others keep their default. */
  readonly limits?: Partial<Limits>;
  /** How records are written as sheets; the tables of the standard where absent. */
  readonly tables?: Tables;
  /**
   * Titles of the codes, one entry a language, so that a cell may hold "Declined" or "Rechazada" for `declined`; or what
   * loads them once a table is read.
   */
  readonly titles?: readonly CodeTitles[] | (() => Promise<readonly CodeTitles[]>);
  /** What 1/6/2026 means, where the file itself does not show it. */
  readonly dateOrder?: DateOrder;
  /** In which zone a time is read that does not say how far it is from UTC; such times are asked about where absent. */
  readonly zones?: Zones | undefined;
  /** True to give the fix of each cell that was read with an assumption, beside the one finding for all of them. */
  readonly fixes?: boolean;
  /** What the records are, where neither they nor the names of files, sheets and headings tell. */
  readonly kind?: RecordKind;
}
