import { Random } from '../packages/validator/tests/support/random.ts';

/** The chance of one turn: the same target, seed and number give the same file again. */
export function chance(seed: number, turn: number): Random {
  const random = new Random(Math.imul(seed, 2_654_435_761) ^ Math.imul(turn + 1, 40_503));
  random.below(2);
  return random;
}
