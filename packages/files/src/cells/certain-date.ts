import { parseDate } from './parse-date.ts';

/** The date that a text means beyond doubt, with a whole year: `2026/1/6`, `20260106`, `16 Jan 2026`, `1/16/2026`. */
export function certainDate(text: string): string | undefined {
  const parsed = text.length > 40 ? undefined : parseDate(text.trim());
  if (typeof parsed !== 'object' || !('on' in parsed) || parsed.shortYear) return undefined;
  return parsed.on < '1900-03-01' ? undefined : parsed.on;
}
