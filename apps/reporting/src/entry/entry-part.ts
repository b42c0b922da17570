import type { ColumnType } from '@daybook/files';
import type { Words } from '@daybook/types';

/** One thing that an entry says. */
export interface EntryFact {
  /** Its place in the record, the same in every revision: `/asks/0/decisions/1/decided_on`. */
  readonly key: string;
  readonly title: Words;
  readonly type: ColumnType;
  /** The codelist of a code. */
  readonly list?: string;
  readonly value: unknown;
}

/** Things that an entry says that belong together: how it came, one paper, one ask, one decision on it. */
export interface EntryPart {
  readonly key: string;
  readonly title: Words;
  /** A code that names it, such as what was asked. */
  readonly named?: { readonly list: string; readonly code: string };
  /** Belongs to the part before it that is not inner. */
  readonly isInner: boolean;
  readonly facts: readonly EntryFact[];
}
