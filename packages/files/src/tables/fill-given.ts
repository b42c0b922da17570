import type { Table } from './table.ts';
import { valueIn } from './value-in.ts';

/**
 * Puts in what a record of the table holds where its rows say nothing else, but where a cell could not be read. Why a
 * value is missing is put in only where the value is.
 */
export function fillGiven(
  record: Record<string, unknown>,
  filled: NonNullable<Table['filled']>,
  unread: ReadonlySet<string>,
): void {
  for (const [pointer, value] of Object.entries(filled)) {
    const of = pointer.replace(/_missing$/, '');
    if (unread.has(pointer) || valueIn(record, pointer) !== undefined) continue;
    if (of !== pointer && (unread.has(of) || valueIn(record, of) !== undefined)) continue;
    const steps = pointer.split('/').slice(1);
    let holder = record;
    for (const step of steps.slice(0, -1)) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    holder[steps.at(-1) as string] = Array.isArray(value) ? [] : value;
  }
}
