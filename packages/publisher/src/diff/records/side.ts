import type { Reading } from '@daybook/files';

/** One of two sets of records that are compared. It is read twice: for fingerprints, then for the records that differ. */
export interface Side {
  /** As the person typed it. */
  readonly name: string;
  read(): AsyncIterable<readonly Reading[]>;
}
