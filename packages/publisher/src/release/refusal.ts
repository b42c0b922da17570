import type { Words } from '@daybook/types';

/** Why nothing is published: a fault of the data or a danger, in words, with what cures it. */
export interface Refusal {
  /** The defect in words, such as `changed-without-revision`. */
  readonly id: string;
  readonly message: Words;
  readonly cure: Words;
  /** The agency's own ids of the entries that it is about; the agency alone sees them. */
  readonly request_ids: readonly string[];
}
