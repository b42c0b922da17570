import { type Period, type PeriodKind, parsePeriod } from '@daybook/files';

/** The period of a kind in which a day lies. */
export function dutyPeriod(kind: PeriodKind, day: string): Period {
  return parsePeriod(nameOf(kind, Number(day.slice(0, 4)), Number(day.slice(5, 7)))) as Period;
}

function nameOf(kind: PeriodKind, year: number, month: number): string {
  const four = String(year).padStart(4, '0');
  if (kind === 'month') return `${four}-${String(month).padStart(2, '0')}`;
  if (kind === 'quarter') return `${four}-Q${Math.ceil(month / 3)}`;
  if (kind === 'half-year') return `${four}-H${Math.ceil(month / 6)}`;
  if (kind === 'year') return four;
  return `ffy-${month >= 10 ? year + 1 : year}`;
}
