const NAME = /^(?:ffy-(\d{4})|(\d{4})(?:-Q([1-4])|-H([12])|-(0[1-9]|1[0-2]))?)$/;

/**
 * Whether a day lies in a period, by the name of the period: `2026-Q1`, `2026-03`, `2026-H1`, `2026` or `ffy-2026`.
 * Undefined where the text names no period.
 */
export function isInPeriod(day: string, period: string): boolean | undefined {
  const named = NAME.exec(period);
  if (named === null) return undefined;
  const [, fiscal, year, quarter, half, month] = named;
  const at = Number(day.slice(5, 7));
  // A federal fiscal year begins on 1 October of the year before.
  if (fiscal !== undefined) return Number(day.slice(0, 4)) + (at > 9 ? 1 : 0) === Number(fiscal);
  if (day.slice(0, 4) !== year) return false;
  if (quarter !== undefined) return Math.ceil(at / 3) === Number(quarter);
  if (half !== undefined) return Math.ceil(at / 6) === Number(half);
  return month === undefined || at === Number(month);
}
