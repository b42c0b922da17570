import { createHash } from 'node:crypto';

/** Chance that is the same again for the same seed. */
export interface Drawing {
  /** A whole number from 0 to `bound - 1`. */
  below(bound: number): number;
  /** True in `share` of all cases, from 0 to 1. */
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Hexadecimal digits, eight at a time, up to 64; the same for no two seeds, however many are drawn. */
  hex(words: number): string;
}

/** Mulberry32, seeded by a text: small, and the same on every machine. */
export function drawing(seed: string): Drawing {
  let drawn = 0;
  let state = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (bound: number) => Math.floor((next() / 4294967296) * bound);
  return {
    below,
    happens: (share) => next() / 4294967296 < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
    // Of 32 bits of state, streams of other seeds would meet: ids of two agencies would be the same.
    hex: (words) =>
      createHash('sha256')
        .update(`${seed} ${drawn++}`)
        .digest('hex')
        .slice(0, words * 8),
  };
}
