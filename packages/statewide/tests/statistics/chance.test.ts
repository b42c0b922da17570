import { expect, test } from 'vitest';
import { chanceCount } from '../../src/statistics/chance-count.ts';
import { chanceFactor } from '../../src/statistics/chance-factor.ts';
import { seededChance } from '../../src/statistics/seeded-chance.ts';

const many = 40_000;

function momentsOf(draw: () => number): { mean: number; variance: number } {
  const drawn = Array.from({ length: many }, draw);
  const mean = drawn.reduce((sum, one) => sum + one, 0) / many;
  return { mean, variance: drawn.reduce((sum, one) => sum + (one - mean) ** 2, 0) / many };
}

test('the same seed gives the same numbers, another gives others, all from 0 up to 1', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, seededChance(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(draw(7).every((one) => one >= 0 && one < 1)).toBe(true);
});

test.each([0.7, 5, 90])('counts of which %d are expected come to that, and vary as much', (expected) => {
  const chance = seededChance(11);
  const { mean, variance } = momentsOf(() => chanceCount(expected, chance));
  expect(mean / expected).toBeCloseTo(1, 1);
  expect(variance / expected).toBeCloseTo(1, 1);
});

test.each([0.04, 0.25, 1])('factors come to one, and vary by %d', (spread) => {
  const chance = seededChance(12);
  const { mean, variance } = momentsOf(() => chanceFactor(spread, chance));
  expect(mean).toBeCloseTo(1, 1);
  expect(variance / spread).toBeCloseTo(1, 1);
});
