import type { Import } from '@daybook/types';
import { count } from '../../../importing/count.ts';

type Tally = Record<string, number>;
type Json = Readonly<Record<string, unknown>>;

/** Adds up what an import by a map read, used and set aside; every row is counted once. */
export class RequestCounts {
  readonly #by = { ask: {} as Tally, decision: {} as Tally, outcome: {} as Tally, setAside: {} as Tally };
  #requests = 0;
  #asks = 0;
  #used = 0;
  #setAside = 0;
  /** Rows that made no record although nobody said that they should not. */
  notUsed = 0;
  /** Cells that could not be read; their rows made a record all the same. */
  notRead = 0;

  get rowsRead(): number {
    return this.#used + this.#setAside;
  }

  /** A request, and how many rows it was made of. */
  take(record: Json, rows: number): void {
    this.#requests += 1;
    this.#used += rows;
    for (const { ask, decisions } of record.asks as { ask: string; decisions: { decision: string }[] }[]) {
      this.#asks += 1;
      count(this.#by.ask, ask);
      count(this.#by.decision, decisions.at(-1)?.decision ?? 'none-made');
    }
    const end = (record.custody as { custody_end?: string } | undefined)?.custody_end;
    if (end !== undefined) count(this.#by.outcome, end);
  }

  /** Rows that make no record: on purpose, or because something is wrong with them. */
  setAside(why: string, rows: number, isOnPurpose: boolean): void {
    this.#setAside += rows;
    if (!isOnPurpose) this.notUsed += rows;
    count(this.#by.setAside, why, rows);
  }

  result(): Import['counts'] {
    return {
      requests: this.#requests,
      asks: this.#asks,
      rows_used: this.#used,
      rows_set_aside: this.#setAside,
      by_reason_set_aside: this.#by.setAside,
      by_ask: this.#by.ask,
      by_decision: this.#by.decision,
      by_outcome: this.#by.outcome,
    };
  }
}
