import { stepsOf } from './pointer-of.ts';

/** What stands at a JSON Pointer; nothing where nothing stands. */
export function valueAt(record: unknown, pointer: string): unknown {
  let value = record;
  for (const key of stepsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
