import { type Repair, type Repaired, shownPair } from '@daybook/files';
import type { Fix, Place } from '@daybook/types';
import type { Cause, Checked } from '@daybook/validator';

/** Repairs that say the same: one value in place of another, in one field or column. */
export interface AlikeFixes {
  readonly rule: string;
  readonly outcome: Repaired;
  readonly fix: Fix;
  count: number;
  readonly places: Place[];
}

const SHOWN = 10;

/** What became of the repairs: counted exactly, with the first places of each kind. */
export class FixTally {
  readonly #alike = new Map<string, AlikeFixes>();
  readonly #most: number;
  fixed = 0;

  constructor(most = SHOWN) {
    this.#most = most;
  }

  readonly tell = ({ rule, place, fix }: Repair, outcome: Repaired): void => {
    const field = place.column ?? fix.pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    const key = `${outcome}\n${rule}\n${field}\n${fix.from}\n${fix.to}`;
    const alike = this.#alike.get(key) ?? { rule, outcome, fix, count: 0, places: [] };
    this.#alike.set(key, alike);
    alike.count += 1;
    if (outcome === 'fixed') this.fixed += 1;
    if (alike.places.length < this.#most) alike.places.push(place);
  };

  /** By the number of places, most first. */
  list(): AlikeFixes[] {
    return [...this.#alike.values()].sort((a, b) => b.count - a.count);
  }

  /** What `--json` prints. */
  record(suggested: readonly Cause[], { verdict, counts, answered }: Checked) {
    const rows = this.list().flatMap(({ rule, outcome, fix, places }) =>
      places.map(({ pointer, ...place }) => ({
        ...place,
        rule,
        ...(fix.pointer === '' ? {} : { pointer: pointer ?? fix.pointer }),
        ...shownPair(fix),
        outcome,
      })),
    );
    return {
      fixed: rows.filter(({ outcome }) => outcome === 'fixed').map(({ outcome: _, ...row }) => row),
      not_fixed: rows.filter(({ outcome }) => outcome !== 'fixed'),
      suggested: suggested.flatMap(({ rule, count, findings: [first] }) =>
        first?.fix === undefined ? [] : [{ rule, count, ...shownPair(first.fix) }],
      ),
      left: { verdict, ...counts, answered },
    };
  }
}
