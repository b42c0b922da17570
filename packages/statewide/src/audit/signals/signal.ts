import type { Words } from '@daybook/types';
import type { AuditFacts } from '../audit-facts.ts';

/** One agency that a signal asks about. */
export interface Raised {
  readonly state: string;
  readonly quarter: string;
  readonly agency_id: string;
  /** What was seen, and the question. It takes no side. */
  readonly message: Words;
  /** The numbers that it rests on, by their names (see `AuditNumber`). */
  readonly numbers: readonly string[];
  /** What law or rule it speaks of. */
  readonly basis?: readonly string[];
}

/** One way in which an audit comes to a question. It decides nothing: every answer may be a good one. */
export interface Signal {
  readonly id: string;
  readonly title: Words;
  readonly why: Words;
  /** How it comes to its questions, in a sentence. */
  readonly method: Words;
  raise(facts: AuditFacts): readonly Raised[];
}
