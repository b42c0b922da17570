import type { LogEntry } from './log-entry.ts';

/** How asks stand: in the groups of the codelist `decision`, open, or with a decision that is missing or no code. */
export type DecisionGroup = 'complied' | 'declined' | 'none-made' | 'not-recorded' | 'open' | 'not-read';

/** The log in a few numbers, so that a person sees at once whether it is the right file. */
export interface LogSummary {
  /** Requests received: entries whose direction is inbound. */
  readonly requests: number;
  /** Queries, contacts, alerts and delegated acts. */
  readonly other_entries: number;
  readonly asks: number;
  /** The first and last local date of receipt among the requests. */
  readonly first_received_on?: string;
  readonly last_received_on?: string;
  readonly decisions: Readonly<Record<DecisionGroup, number>>;
}

/** The group of a code of the codelist `decision`: its two codes of complying are one. Comparing costs less than looking up. */
function groupOf(decision: string | undefined): DecisionGroup {
  if (decision === 'declined' || decision === 'none-made' || decision === 'not-recorded') return decision;
  return decision === 'complied-full' || decision === 'complied-partial' ? 'complied' : 'not-read';
}

/** Adds requests up as they pass. Every record counts, whatever its revision: this is what the file holds. */
export class LogTally {
  #requests = 0;
  #others = 0;
  #asks = 0;
  #first = '';
  #last = '';
  readonly #decisions: Record<DecisionGroup, number> = {
    complied: 0,
    declined: 0,
    'none-made': 0,
    'not-recorded': 0,
    open: 0,
    'not-read': 0,
  };

  take(request: LogEntry): void {
    if (request.direction !== 'inbound') {
      this.#others++;
      return;
    }
    this.#requests++;
    const day = request.received_on ?? '';
    if (day !== '' && (this.#first === '' || day < this.#first)) this.#first = day;
    if (day > this.#last) this.#last = day;
    for (const ask of request.asks) {
      this.#asks++;
      // A copy for a regulator may lack the decisions.
      const last = ask.decisions?.at(-1);
      const closed = ask.closed_without_decision === undefined ? 'open' : 'none-made';
      this.#decisions[last === undefined ? closed : groupOf(last.decision)]++;
    }
  }

  summary(): LogSummary {
    return {
      requests: this.#requests,
      other_entries: this.#others,
      asks: this.#asks,
      ...(this.#first === '' ? {} : { first_received_on: this.#first, last_received_on: this.#last }),
      decisions: this.#decisions,
    };
  }
}
