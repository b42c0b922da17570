import type { PeriodStanding } from './site-facts.ts';

/** How many quarters a trend has. */
const MOST = 8;

/**
 * The quarters that the pages show, the oldest first. The last is the latest one for which something was due and judged; where
 * nobody was expected to report, the latest of which anybody reported.
 *
 * @param rows all rows of coverage.
 * @param reported the quarters of which there are figures.
 */
export function quartersShown(rows: readonly PeriodStanding[], reported: readonly string[]): string[] {
  const judged = rows.filter((row) => row.is_expected && isDue(row, rows)).map(quarterOf);
  const all = [...rows.filter(({ standing }) => standing !== 'not-due').map(quarterOf), ...reported]
    .filter((name) => name !== '')
    .sort();
  const last =
    judged
      .filter((name) => name !== '')
      .sort()
      .at(-1) ?? all.at(-1);
  const first = all[0];
  if (last === undefined || first === undefined) return [];
  const shown: string[] = [];
  for (let no = numberOf(last); shown.length < MOST && no >= Math.min(numberOf(first), numberOf(last)); no--)
    shown.unshift(nameOf(no));
  return shown;
}

/** Who reports early makes no quarter due: as long as anybody may wait, it is not, nor is what falls due with or after it. */
function isDue({ standing, dueOn = '' }: PeriodStanding, rows: readonly PeriodStanding[]): boolean {
  const waits = rows.flatMap((row) => (row.standing === 'not-due' ? (row.dueOn ?? []) : [])).sort();
  return standing !== 'not-due' && (waits[0] === undefined || dueOn < waits[0]);
}

/** The quarter that a period is, or lies in; empty for longer ones. */
export function quarterOf({ period }: Pick<PeriodStanding, 'period'>): string {
  if (/^\d{4}-Q[1-4]$/.test(period)) return period;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(period) ?? [];
  return month === undefined ? '' : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

const numberOf = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;
const nameOf = (no: number) => `${String(Math.floor(no / 4)).padStart(4, '0')}-Q${(no % 4) + 1}`;
