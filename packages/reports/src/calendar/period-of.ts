import type { PeriodKind } from '@daybook/files';

/**
 * The name of the period that holds a date: `2026-03`, `2026-Q1`, `2026-H1`, `2026` or `ffy-2026`.
 *
 * @param date a calendar date that exists, `YYYY-MM-DD`; it is not checked again here, for speed.
 */
export function periodOf(date: string, kind: PeriodKind): string {
  if (kind === 'month') return date.slice(0, 7);
  const year = date.slice(0, 4);
  if (kind === 'year') return year;
  const month = (date.charCodeAt(5) - 48) * 10 + date.charCodeAt(6) - 48;
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  if (kind === 'half-year') return `${year}-H${month <= 6 ? 1 : 2}`;
  return `ffy-${month >= 10 ? Number(year) + 1 : year}`;
}
