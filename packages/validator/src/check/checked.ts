import type { Finding, Lang, RecordKind, Regraded, Severity, Skipped, Verdict } from '@daybook/types';
import type { LogSummary } from './log-summary.ts';

/** One file as it was read. */
export interface CheckedFile {
  readonly file: string;
  readonly kind: RecordKind | 'several' | 'unknown';
  readonly records: number;
  /** What the reader took for granted because the file does not say it. */
  readonly assumed: readonly Assumed[];
}

/** One thing that the reader took for granted: the encoding, the separator, the order of day and month … */
export interface Assumed {
  readonly what: string;
  readonly value: string;
}

/** What stands in the files but no rule knows. */
export interface NotChecked {
  readonly what: 'extension' | 'file' | 'sheet' | 'column' | 'property';
  readonly name: string;
  readonly file?: string;
  readonly count: number;
}

/** What one action repairs: findings of one rule that say the same, counted exactly. */
export interface Cause {
  readonly rule: string;
  readonly severity: Severity;
  /** The message of all of them, or the rule's title where they differ. */
  readonly message: string;
  /** True where the messages are all the same. */
  readonly isUniform: boolean;
  readonly count: number;
  /** True where each of them has a certain fix. */
  readonly isFixable: boolean;
  /** True where they are flags that are answered in their records: questions no longer open, and in no count. */
  readonly isAnswered: boolean;
  /** Those that were kept, by file, row and pointer. */
  readonly findings: readonly Finding[];
}

/** The result of a check: what `daybook validate` prints in every format. */
export interface Checked {
  readonly verdict: Verdict;
  readonly lang: Lang;
  /** The date of the check, `YYYY-MM-DD`. */
  readonly as_of: string;
  readonly files: readonly CheckedFile[];
  readonly records: number;
  readonly records_by_kind: Readonly<Record<string, number>>;
  /** Requests with a fault of form, and rows that the reader could not read: they are in no figure. */
  readonly rows_not_read: number;
  /** Exact, also where fewer findings are listed. Without the flags that are answered in their records. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Flags that are answered in their records: listed, but in no count. */
  readonly answered: number;
  /** Rules that the check was told to weigh otherwise, or to leave out, with the reason given: in every form of output. */
  readonly regraded: readonly Regraded[];
  /** By file, row and pointer. Of one rule at most `limits.findings`. */
  readonly findings: readonly Finding[];
  /** Answered flags included. */
  readonly totals_by_rule: Readonly<Record<string, number>>;
  /** By severity, then by the number of places, most first; answered flags last. */
  readonly causes: readonly Cause[];
  readonly skipped: readonly Skipped[];
  readonly not_checked: readonly NotChecked[];
  readonly summary: LogSummary;
}
