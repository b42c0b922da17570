import type { Agency } from '@daybook/types';

/** Why an agency of another list may be the same. */
export type MatchedBy =
  /** An identifier that both have. */
  | 'identifier'
  /** The names are equal after the published table, in the same state, and nothing contradicts. */
  | 'same-name'
  /** The same kind of agency of the same county, which has one of that kind. */
  | 'same-kind-and-county'
  /** As `same-name`, but two or more have it. */
  | 'name-shared'
  /** As `same-name`, but the two stand in different counties. */
  | 'county-differs'
  /** The place is the same, the kind of agency is not, or one of them is not known. */
  | 'kind-differs'
  /** The names differ in a word such as Township or Borough. */
  | 'place-word-differs'
  /** The names differ in a few letters. */
  | 'spelled-otherwise';

/** What is known of an agency of one list in another. */
export interface Match {
  readonly agency: Agency;
  /** `sure`: one candidate, and no doubt. `ambiguous`: candidates for a person to choose from. `none`: nobody like it. */
  readonly certainty: 'sure' | 'ambiguous' | 'none';
  readonly candidates: readonly { readonly agency: Agency; readonly by: MatchedBy }[];
}
