import { typedDay } from './typed-day.ts';

/** The day of the check: the one that was typed, or today by the clock of this machine. */
export function todayOf(typed: unknown): string {
  if (typeof typed === 'string') return typedDay(typed);
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
