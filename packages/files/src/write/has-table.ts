import { standardTables } from '../tables/standard-tables.ts';
import { standsIn } from '../tables/stands-in.ts';
import { TableIndex } from '../tables/table-index.ts';

const index = new TableIndex(standardTables, []);

/** Whether `toTables` writes a record: a report of context numbers has a table, one that counts a log has none. */
export function hasTable(record: Readonly<Record<string, unknown>>): boolean {
  return index.plans.some((plan) => plan.table.parent === undefined && standsIn(record, plan, index.childrenOf(plan)));
}
