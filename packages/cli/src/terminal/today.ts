import { UsageFault } from './usage-fault.ts';

/** The day of the check: the one that was typed, or today by the clock of this machine. */
export function todayOf(typed: unknown): string {
  if (typeof typed === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(typed) && !Number.isNaN(Date.parse(typed))) return typed;
    throw new UsageFault(`"${typed}" is not a date. Type it as year-month-day, such as 2026-07-01.`);
  }
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
