import type { ContextItemCode, QuarterlyReport, RegimeReportRow, RegimeWhere } from '@daybook/types';
import { coversPeriod } from './covers-period.ts';
import type { Stated } from './stated.ts';
import type { TablePlan } from './table-plan.ts';

/**
 * Numbers of context that the agency states in its quarterly report, such as inmates. Those of several reports are added
 * where they are counts of what happened; an average or a number on a day is not, and is then not known.
 */
export function contextFigures(where: readonly RegimeWhere[]): TablePlan {
  const items = where.flatMap(({ dimension, in: codes }) => (dimension === 'item' ? codes : []));
  return {
    unit: 'persons',
    placed_by: 'period',
    rows: (_figures, stated) => {
      const rows = items.map((item) => rowOf(item, stated));
      return { rows, isPartial: rows.some(({ missing }) => missing !== undefined) };
    },
  };
}

function rowOf(item: string, stated: Stated): RegimeReportRow {
  const { context, reports } = stated;
  const lists = context === undefined ? reports.context.map((report) => report.context) : [context];
  const values = lists.map((list) => figureOf(list, item));
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return { cells: [item], missing: 'not-collected' };
  const isWhole = known.length === values.length && (context !== undefined || coversPeriod(reports.context, stated));
  const adds = known.length === 1 || ADDS.has(item as ContextItemCode);
  if (!isWhole || !adds) return { cells: [item], missing: 'unknown' };
  return { cells: [item], value: known.reduce((sum, value) => sum + value, 0) };
}

function figureOf(context: QuarterlyReport['context'], item: string): number | undefined {
  return context.find((one) => one.item === item)?.value;
}

/** What happened in one quarter and what happened in the next add up. */
const ADDS = new Set<ContextItemCode>([
  'bookings',
  'releases',
  'ice-detention-bed-days',
  'detention-cost',
  'violent-crimes',
  'property-crimes',
  'calls-for-service',
  'task-force-arrests',
  'task-force-immigration-arrests',
]);
