import { standardTables } from '../../../tables/standard-tables.ts';
import type { Table } from '../../../tables/table.ts';
import { TablePlan } from '../../../tables/table-plan.ts';

let plan: TablePlan | undefined;

/** The table of requests: which column holds what, and where it stands in the record. */
export function requestPlan(): TablePlan {
  plan ??= new TablePlan('requests', standardTables.requests as Table);
  return plan;
}
