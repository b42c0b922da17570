import { actionAlone } from './action-alone.ts';
import { detailLevels } from './detail-levels.ts';
import { keepPlaces } from './keep-places.ts';
import { lookOf } from './look-of.ts';
import type { PublicEntry } from './public-entry.ts';

/** What making entries alike may not go below. */
export interface Likeness {
  /** How many entries must look alike for one of them to show more than its action. */
  readonly k: number;
  /** The level of detail of the release before: a later one never shows more. */
  readonly level?: number;
  /** Entries that an earlier release showed by their action alone: they stay so. */
  readonly alone?: ReadonlySet<string>;
  /** How earlier releases showed an entry, by its public id: whoever kept them sees both, and likeness counts both. */
  readonly seenAs?: ReadonlyMap<string, string>;
}

/** The entries as they are published, and how. */
export interface MadeAlike {
  readonly entries: readonly PublicEntry[];
  /** The level of detail of the whole release, 0 for the most. */
  readonly level: number;
  /** How many entries show their action alone. */
  readonly alone: number;
}

/**
 * k-anonymity by full-domain generalisation: at one level of detail for all entries, each entry about one person looks
 * like at least `k - 1` others, or shows its action alone. Of the levels that the release before allows, the one is taken
 * at which most values are shown; the finer one where two show as many. Entries of a month's total stay as they are:
 * they are about no one person. The action of every entry is kept, so that the log recounts to the published table.
 */
export function makeAlike(entries: readonly PublicEntry[], options: Likeness): MadeAlike {
  const { level = 0 } = options;
  let best = madeAt(entries, level, options);
  for (let at = level + 1; at < detailLevels.length; at++) {
    const made = madeAt(entries, at, options);
    if (made.values > best.values) best = made;
  }
  return best.made;
}

const NONE: ReadonlySet<string> = new Set();
const UNSEEN: ReadonlyMap<string, string> = new Map();

function madeAt(
  entries: readonly PublicEntry[],
  level: number,
  { k, alone: known = NONE, seenAs = UNSEEN }: Likeness,
): { readonly made: MadeAlike; readonly values: number } {
  const detail = detailLevels[level];
  if (detail === undefined) throw new RangeError(`There is no level of detail ${level}.`);
  const rows = entries.map((entry) => {
    if (entry.quantity !== undefined) return { entry, shown: entry, look: undefined };
    const shown = keepPlaces(entry, detail) as PublicEntry;
    return {
      entry,
      shown,
      look: known.has(entry.public_id) ? '' : `${seenAs.get(entry.public_id) ?? ''} ${lookOf(shown)}`,
    };
  });
  const likeness = new Map<string, number>();
  for (const { look } of rows) if (look !== undefined) likeness.set(look, (likeness.get(look) ?? 0) + 1);
  let alone = 0;
  let values = 0;
  const made = rows.map(({ entry, shown, look }) => {
    if (look === undefined) return shown;
    if (look === '' || (likeness.get(look) ?? 0) < k) {
      alone++;
      return actionAlone(entry) as PublicEntry;
    }
    values += countValues(shown);
    return shown;
  });
  return { made: { entries: made, level, alone }, values };
}

function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + countValues(one), 0);
}
