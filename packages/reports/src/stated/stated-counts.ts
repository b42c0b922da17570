import type { AskCode } from '@daybook/types';

/** What became of asks, as far as somebody who keeps no log can tell: the groups of the codelist `decision`. */
export const decisionGroups = ['complied', 'declined', 'none-made', 'not-recorded'] as const;

/** How many asks came, and what became of them. What is left out was not counted, which is not zero. */
export type AskCounts = { readonly [Part in 'received' | (typeof decisionGroups)[number]]?: number };

/** How many asks were open on the first and the last day, and what was done with them between. */
export interface OpenCounts {
  readonly open_at_start?: number;
  readonly decided?: number;
  readonly closed_without_decision?: number;
  readonly open_at_end?: number;
}

/** What an agency counted in a period without a log of single requests. What is left out was not counted. */
export interface StatedCounts {
  /** Requests, each once however much it asks for. */
  readonly requests?: number;
  /** Persons handed to ICE. */
  readonly transfers?: number;
  /** Asks of every kind together. */
  readonly asks: AskCounts;
  /** Asks of one kind each. */
  readonly kinds: readonly { readonly ask: AskCode; readonly counts: AskCounts }[];
  /** True where no ask of another kind came. */
  readonly isEveryKind: boolean;
  readonly open: OpenCounts;
}
