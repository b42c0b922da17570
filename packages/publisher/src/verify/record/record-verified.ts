/** What came of comparing a private record with the row that stands for it. */
export interface RecordVerified {
  /**
   * `matches`: the row was made from this record. `older`: from a later revision of it. `differs`: the row says something
   * that does not follow from the record. `not-found`: no row stands for this record with this salt. `not-signed`: the log
   * or the commitments are not those that the manifest names.
   */
  readonly verdict: 'matches' | 'older' | 'differs' | 'not-found' | 'not-signed';
  /** The commitment of the record with the salt. */
  readonly commitment: string;
  readonly public_id?: string;
  readonly revision?: number;
  /** Places of the row that do not follow from the record. */
  readonly unlike: readonly string[];
  /** Fields of the record that the row does not show. */
  readonly hidden: readonly string[];
  /** True where the row's end of custody is that of another entry, which the record points to. */
  readonly custody_elsewhere: boolean;
}
