/** Numbers from 0 up to 1, one for each call. */
export type Chance = () => number;

/**
 * Chance that can be repeated: the same seed gives the same numbers. For simulations, never for secrets.
 *
 * Source: mulberry32, Tommy Ettinger, in the public domain.
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
