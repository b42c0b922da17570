import type { Words } from '@daybook/types';

/** A reporting law that asks for a field. */
export interface LawNote {
  readonly law: Words;
  readonly citation: string;
  /** True where what is asked rests on memory, or the law is not in force yet: not to be relied on. */
  readonly isDraft: boolean;
}

/** The laws that ask for each field, by record and pointer with `*` for every element of a list: `request/received_on`. */
export type LawNotes = ReadonlyMap<string, readonly LawNote[]>;
