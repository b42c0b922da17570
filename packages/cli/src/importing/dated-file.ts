import { typedDay } from '../terminal/typed-day.ts';

/** A file as it is named on the command line, with the day that `FILE@2025-07-11` or `--as-of` gives it. */
export function datedFile(typed: string, asOf: unknown): { path: string; as_of?: string } {
  const [, path, day] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(typed) ?? [];
  const as_of = day ?? (typeof asOf === 'string' ? asOf : undefined);
  return { path: path ?? typed, ...(as_of === undefined ? {} : { as_of: typedDay(as_of) }) };
}
