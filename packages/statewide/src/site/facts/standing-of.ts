import type { PeriodStanding, QuarterStanding } from './site-facts.ts';

/** What is told first where a quarter has several rows: by months, or by several duties. */
const ORDER = ['reported', 'reported-zero', 'nil', 'silent', 'unknown', 'not-due', 'exempt'];

/**
 * What an agency did about a quarter, from its rows: that of the quarter itself, or those of its months. Under several
 * duties what it was expected to do goes before what it did unasked. Late is who was late for any of them.
 */
export function standingOf(rows: readonly PeriodStanding[], quarter: string): QuarterStanding | undefined {
  const own = rows.filter(({ period }) => period === quarter);
  const near = own.length > 0 ? own : rows;
  const expected = near.filter(({ is_expected }) => is_expected);
  const counted = expected.length > 0 ? expected : near;
  const [first] = [...counted].sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
  if (first === undefined) return undefined;
  const late = counted.flatMap(({ days_late }) => days_late ?? []);
  const months = new Map(counted.map((row) => [row.period, row]));
  const added = (pick: (row: PeriodStanding) => number) =>
    [...months.values()].reduce((sum, row) => sum + pick(row), 0);
  return {
    is_expected: expected.length > 0,
    standing: first.standing,
    days_late: late.length > 0 ? Math.max(...late) : null,
    months_covered: added((row) => row.months_covered),
    months_in_period: added((row) => row.months_in_period),
    ...(first.exemption === undefined ? {} : { exemption: first.exemption }),
  };
}
