import type { Bounds } from './bounds.ts';
import type { Relation } from './figure-system.ts';

/** A bound with the relations that give it. */
export interface ProvenBound {
  readonly value: number;
  /** Places in the list of relations. */
  readonly by: readonly number[];
}

/** Denominators that multipliers of such tables have. */
const SCALES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 24, 60, 120, 840];

/**
 * What a weighted unknown can be at most, proven in whole numbers: the relations are added up with multipliers, and what is
 * left of any unknown is put at its own bound. Any multipliers give a true bound; those of the solver give the best one.
 *
 * @param weight 1 for the greatest value, −1 for the least one, which is then minus what is given back.
 */
export function provenMost(
  unknown: number,
  weight: 1 | -1,
  relations: readonly Relation[],
  bounds: Bounds,
  multipliers: Float64Array,
): ProvenBound | undefined {
  let best: ProvenBound | undefined;
  for (const scale of SCALES)
    for (const sign of [1, -1]) {
      const whole = relations.map((_, at) => Math.round((multipliers[at] ?? 0) * scale * sign));
      const value = boundBy(unknown, weight, relations, bounds, whole, scale);
      if (value !== undefined && (best === undefined || value < best.value))
        best = { value, by: whole.flatMap((one, at) => (one === 0 ? [] : [at])) };
    }
  return best;
}

function boundBy(
  unknown: number,
  weight: number,
  relations: readonly Relation[],
  { least, most }: Bounds,
  multipliers: readonly number[],
  scale: number,
): number | undefined {
  const left = new Map([[unknown, BigInt(scale * weight)]]);
  let sum = 0n;
  for (const [at, { terms, ...sides }] of relations.entries()) {
    const by = multipliers[at] ?? 0;
    if (by === 0) continue;
    const side = by > 0 ? sides.most : sides.least;
    if (!Number.isSafeInteger(side)) return undefined;
    sum += BigInt(by) * BigInt(side);
    for (const [one, weighs] of terms) left.set(one, (left.get(one) ?? 0n) - BigInt(by) * BigInt(weighs));
  }
  for (const [one, rest] of left) {
    if (rest === 0n) continue;
    const bound = rest > 0n ? most[one] : least[one];
    if (bound === undefined || !Number.isSafeInteger(bound)) return undefined;
    sum += rest * BigInt(bound);
  }
  const whole = sum / BigInt(scale);
  // Rounded down, below zero too.
  return Number(whole * BigInt(scale) > sum ? whole - 1n : whole);
}
