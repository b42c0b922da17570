import type { Entry } from '@daybook/types';
import type { PlacedFlaw } from '../schema/sift-flaws.ts';

/** An entry after the schema has looked at it: what rules may judge of it. */
export interface JudgedEntry {
  readonly entry: Entry;
  /** The record, or a copy of it without the values that are wrong already. */
  readonly record: Entry['record'];
  /** The view by which it is judged; nothing where that is the agency's own. */
  readonly view: string | undefined;
  /** True where the schema found nothing and everything was read. */
  readonly isWhole: boolean;
  readonly flaws: readonly PlacedFlaw[];
  /** Pointers that have a finding already, or were not read: rules say nothing more of them. */
  readonly spoken: readonly string[];
}
