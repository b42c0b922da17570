import type { RecordKind } from '@daybook/types';
import type { CellValue } from '../cells/cell-value.ts';
import type { WorkbookMeta } from '../template/workbook-meta.ts';
import type { Matched, MatchedColumn } from './match-headings.ts';
import type { PlannedColumn, TablePlan } from './table-plan.ts';

/** Records that are always of one agency, so that a whole workbook of them is. */
const ofOneAgency: ReadonlySet<RecordKind> = new Set(['request', 'agreement', 'quarterly-report']);

/** What a workbook's Meta sheet says in place of the rows, for one table. */
export class RowDefaults {
  readonly #byPointer: ReadonlyMap<string, string | number>;

  constructor(meta: WorkbookMeta | undefined, { table }: TablePlan) {
    const { agencyId, period, standardVersion = '1.0' } = meta ?? {};
    const said: [string, string | number][] = [
      ['/standard_version', standardVersion],
      ['/source/kind', 'own-log'],
      ['/revision', 1],
    ];
    if (agencyId !== undefined && ofOneAgency.has(table.record)) said.push(['/agency_id', agencyId]);
    if (period !== undefined) said.push(['/period/name', period]);
    this.#byPointer = new Map(meta === undefined ? [] : said);
  }

  has({ pointer }: PlannedColumn): boolean {
    return this.#byPointer.has(pointer);
  }

  /** The columns of a sheet, and behind them those that the Meta sheet fills in: they have no place in the row. */
  complete(plan: TablePlan, { columns, missing }: Matched): Matched {
    const known = new Set(columns.map(({ column }) => column));
    const added = plan.columns
      .filter((column) => this.has(column) && !known.has(column))
      .map((column): MatchedColumn => ({ index: -1, heading: column.title, column }));
    return { columns: [...columns, ...added], missing };
  }

  /** Fills in what a row leaves empty. A reason why the agency is missing stands, and a place that is no agency's. */
  fill(columns: readonly MatchedColumn[], values: CellValue[]): void {
    if (this.#byPointer.size === 0) return;
    const isWithoutAgency = columns.some(
      ({ column }, at) => /^\/(?:agency_id_missing|jurisdiction_id)$/.test(column.pointer) && values[at] !== undefined,
    );
    for (const [at, { column }] of columns.entries())
      if (values[at] === undefined && !(isWithoutAgency && column.pointer === '/agency_id'))
        values[at] = this.#byPointer.get(column.pointer);
  }
}
