import type { Place } from './place.ts';

/** `error`: impossible or forbidden. `warning`: quality. `flag`: a neutral question for oversight. */
export type Severity = 'error' | 'warning' | 'flag';

/** A repair as data: what stands there, and what would stand there instead. */
export interface Fix {
  /** JSON Pointer of the value inside the record. */
  readonly pointer: string;
  readonly from: string;
  readonly to: string;
  /** In JSON `to` is written without quotation marks: it is a number, true or false. */
  readonly as?: 'integer' | 'boolean';
  /** True only where the repair cannot be wrong; else it is a suggestion. */
  readonly certain: boolean;
}

/** What the record itself answers to a flag. */
export interface Answer {
  /** A code of `answer-code`. */
  readonly explanation: string;
  /** Who gave it, a code of `review-level`. */
  readonly body: string;
  readonly answered_on: string;
}

/** A fault of the data before it is put into words: which rule, where, with which values. */
export interface RawFinding {
  readonly rule: string;
  readonly place: Place;
  /** Which of the rule's messages; `default` when it has only one. */
  readonly variant?: string;
  /** What fills the `{placeholders}` of the message. Never a value of a hidden column. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fix?: Fix;
  /** True where it was said already, together with others of its kind: only its fix is news. */
  readonly isSaid?: true;
  /** Legal grounds of a flag that are known only when it is raised. */
  readonly basis?: readonly Basis[];
}

/** The law or paper that a rule rests on, with how sure we are of it. */
export interface Basis {
  readonly citation: string;
  readonly verification: 'verified' | 'secondary' | 'from-memory';
  readonly url?: string;
}

/** A fault of the data as people and programs read it. Its schema is `findings.schema.json`. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What stands at the place, only where it can tell nothing of a person: a code, a date, a number or an id, at most 40 characters. */
  readonly value?: string;
  /** How long what stands there is, where it must not be shown. */
  readonly hidden_length?: number;
  readonly fix?: Fix;
  readonly basis?: readonly Basis[];
  /** Only of a flag: the question is answered in the record, and no longer open. */
  readonly answer?: Answer;
}

/** A check that was not made, and why: its subject is in the data, its input is not. */
export interface Skipped {
  readonly rule: string;
  readonly severity: Severity;
  readonly reason: string;
  readonly count: number;
}

/** A rule that whoever checks weighs otherwise than the standard, or does not want to hear of, with the reason given. */
export interface Regraded {
  readonly rule: string;
  readonly from: Severity;
  readonly to: Severity | 'off';
  readonly reason: string;
  /** Its findings, exactly: with `to: 'off'` they stand nowhere else. Answered flags are not among them. */
  readonly count: number;
  /** The last day on which the change holds. */
  readonly until?: string;
  /** True after that day: then nothing was changed, and the findings count as `from`. */
  readonly has_ended?: true;
}

/** `incomplete`: no error found, but something that could be one was not checked or not read. */
export type Verdict = 'valid' | 'invalid' | 'incomplete';
