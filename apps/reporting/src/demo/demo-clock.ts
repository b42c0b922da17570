/** Three weeks after the fictional log ends: its first quarter is published and was due, its second waits to be. */
const FIRST = Date.parse('2026-07-20T16:00:00.000Z');

/** The clock of a demonstration. It always begins on the same day, so that its deadlines and quarters tell one story. @param begun when it began. */
export function demoClock(begun: number, now: () => number): () => string {
  return () => new Date(FIRST + now() - begun).toISOString();
}
