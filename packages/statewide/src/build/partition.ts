import type { PieceTable } from '../ingest/piece-columns.ts';

/** Rows of one publication that go into a partition. */
export interface PartitionPart {
  /** The file of the piece. */
  readonly path: string;
  readonly publication: string;
  /** Its number in its chain: of two revisions of one number the later publication's stands. */
  readonly sequence: number;
  readonly isRevised: boolean;
  /** Its files, in the order of their numbers; each with the SHA-256 by which the rows name their publication. */
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly publication_sha256: string }[];
  /** Which rows of the piece are used: those of these agencies, or of these reports. */
  readonly only: readonly string[];
}

/** The rows of a table for a state and a quarter: a folder of Parquet files, and one CSV. */
export interface Partition {
  readonly table: PieceTable;
  readonly state: string;
  readonly quarter: string;
  /**
   * What each Parquet file is made of. The files follow one another in the order of the table's key, and are about as
   * large however large the state is: that is what the memory of a build depends on.
   */
  readonly slices: readonly (readonly PartitionPart[])[];
}
