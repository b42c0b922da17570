import type { Leaf, LogRow } from '../reading/log-row.ts';
import { isActionPlace } from './is-action-place.ts';

/** What an entry shows that is finer than its action. A total of many is about no one person. */
export function finerLeaves({ leaves, entry }: LogRow): readonly Leaf[] {
  return entry.quantity === undefined ? leaves.filter(({ place }) => !isActionPlace(place)) : [];
}
