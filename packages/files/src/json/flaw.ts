import type { FaultId } from '../faults/index.ts';

/** Something wrong in the text of one record. */
export interface Flaw {
  readonly fault: FaultId;
  /** Index of the character in the text. */
  readonly at: number;
  /** The field that must be left out because of it; absent where the whole record cannot be read. */
  readonly pointer?: string;
  readonly variant?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}
