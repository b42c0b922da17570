import type { PeriodKind } from './period-kind.ts';

/** A stretch of whole calendar months with a name. */
export interface Period {
  readonly name: string;
  readonly kind: PeriodKind;
  /** The first day, which belongs to it. */
  readonly start_on: string;
  /** The last day, which belongs to it. */
  readonly end_on: string;
  /** Its calendar months in order, such as `2026-01`. */
  readonly months: readonly string[];
}

/**
 * Reads the name of a period: `2026-Q1`, `2026-03`, `2026-H1`, `2026` or `ffy-2026` (1 October 2025 to 30 September 2026).
 *
 * @returns `undefined` when the text names no period.
 */
export function parsePeriod(name: string): Period | undefined {
  const { fiscal, year, quarter, half, month } = NAME.exec(name)?.groups ?? {};
  if (fiscal !== undefined) return periodFrom(name, 'federal-fiscal-year', Number(fiscal) - 1, 10, 12);
  if (year === undefined) return undefined;
  if (quarter !== undefined) return periodFrom(name, 'quarter', Number(year), Number(quarter) * 3 - 2, 3);
  if (half !== undefined) return periodFrom(name, 'half-year', Number(year), Number(half) * 6 - 5, 6);
  if (month !== undefined) return periodFrom(name, 'month', Number(year), Number(month), 1);
  return periodFrom(name, 'year', Number(year), 1, 12);
}

const NAME =
  /^(?:ffy-(?<fiscal>[1-9]\d{3})|(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-H(?<half>[12])|-(?<month>0[1-9]|1[0-2]))?)$/;

function periodFrom(name: string, kind: PeriodKind, year: number, firstMonth: number, count: number): Period {
  const months = Array.from({ length: count }, (_, at) => monthName(year, firstMonth + at));
  const last = months[count - 1] as string;
  return {
    name,
    kind,
    start_on: `${months[0]}-01`,
    end_on: `${last}-${daysIn(last)}`,
    months,
  };
}

function monthName(year: number, month: number): string {
  const wraps = month > 12;
  return `${String(wraps ? year + 1 : year).padStart(4, '0')}-${String(wraps ? month - 12 : month).padStart(2, '0')}`;
}

function daysIn(month: string): number {
  const year = Number(month.slice(0, 4));
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = DAYS[Number(month.slice(5)) - 1] as number;
  return days === 28 && isLeap ? 29 : days;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
