/**
 * One line of the journal that an agency's app keeps of what is done. Content of records is never part of it: only ids,
 * codes and fingerprints.
 */
export interface JournalEvent<Kind extends string = string> {
  /** 1, 2, 3 … without a gap. */
  readonly seq: number;
  /** Instant in UTC, to the millisecond. */
  readonly at: string;
  readonly account_id: string;
  readonly kind: Kind;
  /** What it happened to, such as a request id and its revision. */
  readonly subject: string;
  /** Of an `entry-saved` it has the `commitment` of the revision. */
  readonly body: Readonly<Record<string, string | number>>;
}
