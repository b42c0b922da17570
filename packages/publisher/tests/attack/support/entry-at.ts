import type { Entry, Plan } from './planted-release.ts';

/** The first entry of a plan that is like that. */
export function entryAt({ entries }: Plan, isWanted: (entry: Entry) => boolean): Entry {
  const entry = entries.find(isWanted);
  if (entry === undefined) throw new RangeError('No entry of the example is like that.');
  return entry;
}

/** Whether an entry shows more than its action because others look like it. */
export const isAlike = (entry: Entry) => entry.generalised === false && entry.quantity === undefined;
