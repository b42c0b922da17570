import type { TablePlan } from './table-plan.ts';
import { valueIn } from './value-in.ts';

/**
 * Whether a record can stand in a table and its child tables. Where a table holds only some records of a kind, everything
 * that has no column must be what the reader fills in.
 */
export function standsIn(
  record: Readonly<Record<string, unknown>>,
  main: TablePlan,
  children: readonly TablePlan[],
): boolean {
  const { table } = main;
  const { filled } = table;
  if (table.record !== record.record || (table.view ?? 'agency') !== viewOf(record)) return false;
  if (filled === undefined) return true;
  const columns = new Set([main, ...children].flatMap((plan) => plan.columns.map(({ pointer }) => pointer)));
  const isFilled = ([pointer, value]: [string, unknown]) =>
    columns.has(pointer) || JSON.stringify(valueIn(record, pointer)) === JSON.stringify(value);
  const isSaid = (pointer: string) => JSON.stringify(valueIn(record, pointer)) !== '[]';
  return (
    (table.derived ?? []).every(isSaid) &&
    Object.entries(filled).every(isFilled) &&
    pointersOf(record, '').every((at) => columns.has(at) || at in filled || ALWAYS.has(at))
  );
}

/** Whose copy a record is; one that does not say it rightly is the agency's own, and the check asks for it. */
const viewOf = ({ view }: Readonly<Record<string, unknown>>) =>
  view === 'public' || (typeof view === 'string' && view.startsWith('regulator:')) ? view : 'agency';

/** What every record has, or no table holds. */
const ALWAYS = new Set(['/record', '/view', '/$schema']);

/** Where a record holds values, `*` for every element of a list of objects. */
function pointersOf(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [at];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => pointersOf(inner, `${at}/${name}`));
  return value.some((one) => typeof one !== 'object') ? [at] : value.flatMap((one) => pointersOf(one, `${at}/*`));
}
