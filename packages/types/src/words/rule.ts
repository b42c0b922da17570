import type { Entry, RecordKind } from './entry.ts';
import type { Basis, Fix, Severity } from './finding.ts';
import type { Words } from './words.ts';

/** What every defect has, whether the reader, the schema or a rule finds it: the words and the weight. */
export interface Defect {
  /** The defect in words, kebab-case; its file, its page and its examples carry this name for ever. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Words;
  /** Why it matters, in one or two sentences a clerk would say. */
  readonly why: Words;
  /** How to repair it, also in a spreadsheet. */
  readonly fix: Words;
  /** One message, or several by variant; `{name}` is filled from the finding's values. */
  readonly message: Words | Readonly<Record<string, Words>>;
  /** What it rests on: form, statute, paper, logic. */
  readonly basis?: readonly Basis[];
  /** True where nobody may lower its severity or leave it out, whatever the reason: it protects persons. */
  readonly cannotBeRegraded?: true;
  readonly since: string;
  readonly deprecated?: { readonly since: string; readonly replaced_by?: string };
}

/** A defect of a file that the reader itself finds: bytes, encoding, syntax, headings, cells. */
export type Fault = Defect;

/** What a finding may add to its pointer. */
export interface Detail {
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly fix?: Omit<Fix, 'pointer'>;
  readonly basis?: readonly Basis[];
}

/** Says that the value at `pointer` (JSON Pointer, `''` for the record) has the defect. */
export type Report = (pointer: string, detail?: Detail) => void;

/** For whom a copy of a record is made: the agency itself, an office that a law names, or everyone. */
export type Reader = 'agency' | 'regulator' | 'public';

/** A rule over one record at a time. `Sight` is what a rule may look at beside the record. */
export interface RecordRule<R, Sight> extends Defect {
  readonly scope: 'record';
  readonly record: RecordKind | readonly RecordKind[];
  /** The trait that a record must have for the rule to be asked at all; any record where nothing is said. */
  readonly when?: string;
  /**
   * Whose copies of a request the rule looks at; only the agency's own where nothing is said, because a copy lacks much by
   * design. Other records lose nothing in public: their rules look at every copy.
   */
  readonly readers?: readonly Reader[];
  /** True where a revision that a later one replaced is judged too: it still stands in the file. */
  readonly everyRevision?: true;
  check(record: R, report: Report, sight: Sight): void;
}

/** Says that a record seen earlier has the defect. */
export type ReportOn = (
  entry: Pick<Entry, 'origin'> & { record_id?: string },
  pointer: string,
  detail?: Detail,
) => void;

/** A rule over all records of one file or of the whole set: it takes each one once, then says what it saw. */
export interface SetRule<R, Sight> extends Defect {
  readonly scope: 'file' | 'set';
  readonly record: RecordKind | readonly RecordKind[];
  /** As in `RecordRule`, for rules that take requests. Copies for different readers are never compared with each other. */
  readonly readers?: readonly Reader[];
  start(report: ReportOn, sight: Sight): SetCheck<R>;
}

/** One run of a set rule. Memory must not grow with the number of records beyond a few bytes each. */
export interface SetCheck<R> {
  take(record: R, origin: Entry['origin'], kind: RecordKind): void;
  finish(): void;
}
