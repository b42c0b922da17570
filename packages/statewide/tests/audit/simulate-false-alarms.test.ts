import { expect, test } from 'vitest';
import { simulateFalseAlarms } from '../../src/audit/simulation/simulate-false-alarms.ts';
import { seededChance } from '../../src/statistics/seeded-chance.ts';

/** Thirty agencies of 60 to 12,000 bookings in a quarter. */
const sizes = Array.from({ length: 30 }, (_, at) => Math.round(60 * 200 ** (at / 29)));
const world = { sizes, rate: 0.01 };
const runs = 100;

test.each([
  ['alike', 0, 0],
  ['as different as a coefficient of variation of a half makes them', 0.25, 0],
  ['so different, and each going up and down by a fifth', 0.25, 0.04],
])(
  'where nothing is amiss and agencies are %s, six questions come from 1,000 comparisons at most',
  (_, spread, wobble) => {
    const { beyond_usual, jumps } = simulateFalseAlarms({ ...world, spread, wobble }, runs, seededChance(3));
    expect(beyond_usual.comparisons).toBe(30 * runs);
    expect(jumps.comparisons).toBe(30 * runs);
    expect(beyond_usual.share.estimate).toBeLessThanOrEqual(0.006);
    expect(jumps.share.estimate).toBeLessThanOrEqual(0.006);
  },
);

test('chance alone would accuse many where agencies differ for good reasons: that is why it raises no question', () => {
  const { beyond_chance } = simulateFalseAlarms({ ...world, spread: 0.25, wobble: 0 }, 20, seededChance(3));
  expect(beyond_chance.share.low).toBeGreaterThan(0.05);
});

test('a jail of a thousand bookings whose transfers grow fivefold is asked about in most runs', () => {
  const planted = { ...world, sizes: [1000, ...sizes], spread: 0.25, wobble: 0.04, planted: 5 };
  const { jumps } = simulateFalseAlarms(planted, runs, seededChance(3));
  expect(jumps.comparisons).toBe(runs);
  expect(jumps.share.estimate).toBeGreaterThan(0.7);
});

test('the same seed makes the same runs', () => {
  const once = () => simulateFalseAlarms({ ...world, spread: 0.1, wobble: 0 }, 2, seededChance(9));
  expect(once()).toEqual(once());
});
