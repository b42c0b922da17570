import type { Glance } from './at-a-glance.ts';

/** What the README of a release says, in one language. Numbers and dates come as they are printed. */
export interface ReadmeWords {
  readonly title: (agency: string) => string;
  readonly lead: (agency: string, periods: string) => string;
  readonly published: (date: string, number: string) => string;
  readonly singleApprover: string;
  readonly glance: string;
  readonly empty: string;
  /** The label of each number; nothing where it is not worth a line. */
  readonly numbers: (glance: Glance) => readonly (readonly [label: string, value: number])[];
  readonly counted: string;
  readonly files: string;
  /** Where there is a log to look at, and where there is none. */
  readonly filesLead: (hasLog: boolean) => string;
  readonly file: string;
  readonly holds: string;
  readonly notShown: string;
  readonly gaps: (gaps: ReadmeGaps) => readonly string[];
  readonly check: string;
  readonly checkLead: string;
  readonly checkAlone: string;
  readonly checkKey: string;
  readonly checkLimit: string;
  readonly changes: string;
  readonly first: string;
  readonly unchanged: (number: string) => string;
  readonly changed: (number: string) => string;
  readonly rowsChanged: (count: number, reason: string) => string;
  readonly reportsChanged: (count: number, reason: string) => string;
  readonly license: string;
  readonly licensed: (name: string, url: string) => string;
  readonly contact: string;
  readonly code: string;
}

/** What decides which sentences on what is not shown are true of a release. */
interface ReadmeGaps {
  readonly hidden: number;
  readonly generalised: number;
  readonly withheld: number;
  readonly smallCell: number;
  readonly k: number;
  readonly embargoDays: number;
  readonly withdrawn: number;
  /** How many entries the log has. */
  readonly entries: number;
  /** The titles of tables about people that the reports leave out whole. */
  readonly tablesLeftOut: readonly string[];
  /** Prints a number. */
  readonly show: (value: number) => string;
}
