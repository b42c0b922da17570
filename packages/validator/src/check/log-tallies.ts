import { type LogSummary, LogTally } from './log-summary.ts';

/** Counts the entries of each view apart: a log and its public copy hold the same entries, not twice as many. */
export class LogTallies {
  readonly #own = new LogTally();
  readonly #copies = new Map<string, LogTally>();

  of(view: string | undefined): LogTally {
    if (view === undefined) return this.#own;
    const known = this.#copies.get(view) ?? new LogTally();
    this.#copies.set(view, known);
    return known;
  }

  /** The agency's own log in a few numbers; the first copy where no log was given. */
  summary(): LogSummary {
    const own = this.#own.summary();
    const [copy] = this.#copies.values();
    return copy === undefined || own.requests + own.other_entries > 0 ? own : copy.summary();
  }
}
