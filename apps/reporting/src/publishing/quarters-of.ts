import { periodOf } from '@daybook/reports';
import type { Database } from '../store/database.ts';
import { releasesOf } from './releases.ts';

/** A quarter in one line. */
export interface QuarterLine {
  readonly quarter: string;
  readonly entries: number;
  /** Entries that nobody approved yet. */
  readonly undecided: number;
  /** The number of the last release that holds it. */
  readonly release: number | undefined;
  readonly is_over: boolean;
}

/** The quarters from the first that has something to the one that runs, the last first; the last year at least. */
export function quartersOf(database: Database, today: string): readonly QuarterLine[] {
  const now = periodOf(today, 'quarter');
  const counts = database.all(
    `SELECT quarter, COUNT(*) AS entries, SUM(standing IN ('waits', 'returned')) AS undecided
     FROM latest WHERE standing <> 'expunged' GROUP BY quarter`,
  );
  const known = new Map(counts.map((row) => [String(row.quarter), row]));
  const releases = releasesOf(database);
  const first = [...known.keys(), ...releases.flatMap(({ periods }) => periods), before(now, 4)].sort()[0] ?? now;
  const lines: QuarterLine[] = [];
  for (let quarter = now; quarter >= first; quarter = before(quarter, 1)) {
    const row = known.get(quarter);
    lines.push({
      quarter,
      entries: Number(row?.entries ?? 0),
      undecided: Number(row?.undecided ?? 0),
      release: releases.findLast(({ periods }) => periods.includes(quarter))?.sequence,
      is_over: quarter < now,
    });
  }
  return lines;
}

/** The quarter so many before another. */
function before(quarter: string, count: number): string {
  const no = Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1 - count;
  return `${Math.floor(no / 4)}-Q${(no % 4) + 1}`;
}
