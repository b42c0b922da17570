import { valuesAt } from './values-at.ts';

/**
 * Whether a record holds a value at a place: not nothing, not an empty list, not `false`.
 *
 * @param pointer see `valuesAt`: of several items one that holds a value is enough.
 */
export function holdsValue(record: unknown, pointer: string): boolean {
  return valuesAt(record, pointer).some((value) => value !== false && !(Array.isArray(value) && value.length === 0));
}
