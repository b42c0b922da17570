import { UNREAD } from '../cells/cell-value.ts';
import type { TableRow } from './table-row.ts';

/** True where an element already says everything that a child row does. */
export function isSaid(element: Readonly<Record<string, unknown>>, { source, values }: TableRow): boolean {
  const { rows } = source.plan;
  return source.columns.every(({ column }, at) => {
    const value = values[at];
    const steps = column.steps.slice(rows.length + 1);
    if (value === undefined || column.steps.length <= rows.length + 1 || column.depth < source.plan.numbers.length)
      return true;
    if (value === UNREAD) return false;
    const said = steps.reduce<unknown>(
      (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
      element,
    );
    return JSON.stringify(said) === JSON.stringify(value);
  });
}
