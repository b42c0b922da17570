/** What every dated statement of a legal profile or a jurisdiction may have. */
export interface Statement {
  readonly status: string;
  readonly from?: string;
  readonly to?: string;
  readonly agency_types?: readonly string[];
  readonly except_agency_types?: readonly string[];
  readonly conditions?: readonly string[];
  readonly needs?: readonly string[];
  readonly any_of?: readonly string[];
  readonly exceptions?: readonly string[];
}

/** One statement of law that counts on the day, and where it stands. */
export interface LawItem<T extends Statement> {
  /** The law file that says it; absent for a jurisdiction's own provision. */
  readonly law_id?: string;
  readonly jurisdiction_id: string;
  /** The statement itself, with its citation, dates and mark. */
  readonly statement: T;
  /** Conditions that the papers show to be missing. */
  readonly unmet: readonly string[];
  /** Conditions and exceptions that papers cannot show: facts of the person, of procedure, or papers not given. */
  readonly open: readonly string[];
}

/** One statement that bears on the case and does not count, and why. */
export interface SetAside<T extends Statement> extends LawItem<T> {
  readonly why: WhySetAside;
}

/**
 * `end-unknown`: repealed on a day that is not on file. `agency-type-unknown`: it binds some types of agency only.
 * `exception-met` and `condition-not-met`: the papers show it. `preempted`: a higher law settles the matter.
 */
export type WhySetAside =
  | 'enjoined'
  | 'pending'
  | 'status-unknown'
  | 'end-unknown'
  | 'agency-type-unknown'
  | 'condition-not-met'
  | 'exception-met'
  | 'preempted';

/** What counts and what does not, outermost place first, with what is not known of the chain. */
export interface Applied<T extends Statement> {
  readonly items: readonly LawItem<T>[];
  readonly setAside: readonly SetAside<T>[];
}
