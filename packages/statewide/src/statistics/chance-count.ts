import type { Chance } from './seeded-chance.ts';

/** A count by chance of which `mean` are expected (Poisson). Large means are drawn in parts, which add up. */
export function chanceCount(mean: number, chance: Chance): number {
  let count = 0;
  for (let left = mean; left > 0; left -= PART) {
    const limit = Math.exp(-Math.min(left, PART));
    for (let product = chance(); product > limit; product *= chance()) count += 1;
  }
  return count;
}

const PART = 32;
