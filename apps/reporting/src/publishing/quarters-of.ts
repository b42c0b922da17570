import { periodOf } from '@daybook/reports';
import { dayOf } from '../reference/day-of.ts';
import type { Store } from '../store/open-store.ts';
import { certificatesOf } from './certificates.ts';
import { releasesOf } from './releases.ts';

/** A quarter in one line. */
export interface QuarterLine {
  readonly quarter: string;
  readonly entries: number;
  /** Entries that nobody approved yet. */
  readonly undecided: number;
  /** The number of the last release that holds it. */
  readonly release: number | undefined;
  readonly stands: QuarterStands;
}

/** How far a quarter is. Without an entry one is silence, until somebody certifies that there was none. */
type QuarterStands = 'runs' | 'published' | 'to-publish' | 'nothing-said' | 'before-the-log';

/**
 * The quarters from the first that has something to the one that runs, the last first; the last year at least.
 *
 * @param zone whose days count: that of the agency.
 */
export function quartersOf({ database, around }: Store, zone: string | undefined): readonly QuarterLine[] {
  const quarterAt = (at: string) => periodOf(dayOf(at, zone), 'quarter');
  const now = quarterAt(around.now());
  const counts = database.all(
    `SELECT quarter, COUNT(*) AS entries, SUM(standing IN ('waits', 'returned')) AS undecided
     FROM latest WHERE standing <> 'expunged' GROUP BY quarter`,
  );
  const known = new Map(counts.map((row) => [String(row.quarter), row]));
  const releases = releasesOf(database);
  const begun = database.one('SELECT at FROM event WHERE seq = 1');
  const filled = [...known.keys(), ...releases.flatMap(({ periods }) => periods)];
  const [kept = now] = [...filled, quarterAt(String(begun?.at ?? around.now()))].sort();
  const [first = now] = [kept, before(now, 4)].sort();
  const lines: QuarterLine[] = [];
  for (let quarter = now; quarter >= first; quarter = before(quarter, 1)) {
    const row = known.get(quarter);
    const entries = Number(row?.entries ?? 0);
    const release = releases.findLast(({ periods }) => periods.includes(quarter))?.sequence;
    const isSilent = () => entries === 0 && certificatesOf(database, quarter).length === 0;
    lines.push({
      quarter,
      entries,
      undecided: Number(row?.undecided ?? 0),
      release,
      stands:
        (release !== undefined && 'published') ||
        (quarter === now && 'runs') ||
        (quarter < kept && 'before-the-log') ||
        (isSilent() ? 'nothing-said' : 'to-publish'),
    });
  }
  return lines;
}

/** The quarter so many before another. */
function before(quarter: string, count: number): string {
  const no = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - count;
  return `${Math.floor(no / 4)}-Q${(no % 4) + 1}`;
}
