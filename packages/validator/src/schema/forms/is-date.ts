import { isDayAt } from './is-day-at.ts';

/** True for a date of the calendar, `2026-01-06`. */
export function isDate(text: string): boolean {
  return text.length === 10 && isDayAt(text);
}
