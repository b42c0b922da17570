/** The fictional log ends in June 2026: where a clock stands before this, the demonstration runs as if it were then. */
const FIRST = Date.parse('2026-08-17T16:00:00.000Z');

/** The clock of a demonstration: that of the machine, unless the log would lie in its future. @param begun when it began. */
export function demoClock(begun: number, now: () => number): () => string {
  const ahead = Math.max(0, FIRST - begun);
  return () => new Date(now() + ahead).toISOString();
}
