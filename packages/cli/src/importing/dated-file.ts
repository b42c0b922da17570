import { UsageFault } from '../terminal/usage-fault.ts';

/** A file as it is named on the command line, with the day that `FILE@2025-07-11` or `--as-of` gives it. */
export function datedFile(typed: string, asOf: unknown): { path: string; as_of?: string } {
  const [, path, day] = /^(.+)@(\d{4}-\d{2}-\d{2})$/.exec(typed) ?? [];
  const as_of = day ?? (typeof asOf === 'string' ? asOf : undefined);
  if (as_of !== undefined && !isDay(as_of))
    throw new UsageFault(`"${as_of}" is not a date. Type it as year-month-day, such as 2025-07-11.`);
  return { path: path ?? typed, ...(as_of === undefined ? {} : { as_of }) };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
