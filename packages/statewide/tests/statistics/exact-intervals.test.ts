import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTails } from '../../src/statistics/binomial-tails.ts';
import { logGamma } from '../../src/statistics/log-gamma.ts';
import { rateInterval } from '../../src/statistics/rate-interval.ts';
import { ratioInterval } from '../../src/statistics/ratio-interval.ts';
import { shareInterval } from '../../src/statistics/share-interval.ts';
import { spreadTails } from '../../src/statistics/spread-tails.ts';

/** Equal to so many digits, relative to the expected number. */
function close(found: number, expected: number, digits = 9): void {
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.abs(expected) * 10 ** -digits + 1e-13);
}

// Reference values: scipy 1.17.1, stats.beta.ppf, stats.gamma.ppf, stats.binom, stats.nbinom, special.gammaln.
describe('the numbers of another library', () => {
  test.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [15, 25.191221182738683],
    [100, 359.1342053695754],
    [1e7, 151180949.36947393],
  ])('log gamma of %d', (x, expected) => close(logGamma(x), expected, 13));

  test.each([
    [0, 10, 0.95, 0, 0.3084971078187607],
    [1, 10, 0.95, 0.0025285785444617865, 0.4450161170281954],
    [5, 642, 0.95, 0.002533490635268894, 0.018080743079252212],
    [9, 10, 0.95, 0.5549838829718046, 0.9974714214555382],
    [10, 10, 0.95, 0.6915028921812392, 1],
    [37, 1200, 0.99, 0.019444679636197126, 0.04609268367589686],
    [155468, 2000000, 0.95, 0.07736328227887063, 0.07810594097965796],
    [1, 1, 0.95, 0.025, 1],
  ])('the share %d of %d at %d', (part, whole, confidence, low, high) => {
    const found = shareInterval(part, whole, confidence);
    expect(found.estimate).toBe(part / whole);
    close(found.low, low);
    close(found.high, high);
  });

  test.each([
    [0, 0.95, 0, 3.6888794541139354],
    [1, 0.95, 0.025317807984289897, 5.571643390938898],
    [5, 0.95, 1.623486390118421, 11.66833207932267],
    [41, 0.998, 24.017845561499847, 64.90184661744013],
    [1000, 0.95, 938.9730184076952, 1063.952136016302],
    [155468, 0.95, 154696.14494892186, 156242.75184148736],
  ])('the rate of %d events at %d', (count, confidence, low, high) => {
    const found = rateInterval(count, 1, confidence);
    close(found.low, low);
    close(found.high, high);
  });

  test.each([
    [0, 20, 0.05, 0.3584859224085422, 1],
    [3, 20, 0.05, 0.9840984739802364, 0.07548367378849626],
    [60, 500, 0.1, 0.9381745228130003, 0.08098716222703299],
    [20000, 155468, 0.125, 0.9999925849966579, 7.675444581903988e-6],
    [12, 12, 0.5, 1, 0.000244140625],
  ])('the tails of %d of %d at %d', (count, whole, share, atMost, atLeast) => {
    const found = binomialTails(count, whole, share);
    close(found.at_most, atMost, 8);
    close(found.at_least, atLeast, 7);
  });

  test.each([
    [3, 1.5, 0.25, 0.9065475948253341, 0.2069547703974065],
    [0, 4, 0.5, 0.1111111111111111, 1],
    [90, 40, 0.09, 0.9983911667363163, 0.0018612400253401043],
    [2000, 1500, 0.04, 0.9413126279963838, 0.059008352674109026],
  ])('the tails of %d where %d are expected, with a spread of %d', (count, mean, spread, atMost, atLeast) => {
    const found = spreadTails(count, mean, spread);
    close(found.at_most, atMost);
    close(found.at_least, atLeast, 8);
  });
});

describe('what defines an exact interval', () => {
  /** The chance of exactly so many, from the definition alone. */
  function chanceOf(count: number, whole: number, share: number): number {
    let chance = (1 - share) ** (whole - count) * share ** count;
    for (let i = 1; i <= count; i++) chance *= (whole - i + 1) / i;
    return chance;
  }
  const chosen = fc.integer({ min: 1, max: 60 }).chain((whole) => fc.tuple(fc.nat(whole), fc.constant(whole)));

  test('at its ends, so many or more and so few or fewer come up in 2.5 of 100 samples, summed one by one', () => {
    fc.assert(
      fc.property(chosen, ([part, whole]) => {
        const { low, high } = shareInterval(part, whole);
        const sum = (from: number, to: number, share: number) =>
          Array.from({ length: to - from + 1 }, (_, i) => chanceOf(from + i, whole, share)).reduce((a, b) => a + b, 0);
        if (part > 0) close(sum(part, whole, low), 0.025, 8);
        if (part < whole) close(sum(0, part, high), 0.025, 8);
      }),
    );
  });

  test('it holds the true share in at least 95 of 100 samples, whatever the share', () => {
    for (const share of [0.01, 0.05, 0.2, 0.5]) {
      const held = Array.from({ length: 31 }, (_, part) => part)
        .filter((part) => {
          const { low, high } = shareInterval(part, 30);
          return low <= share && share <= high;
        })
        .reduce((sum, part) => sum + chanceOf(part, 30, share), 0);
      expect(held).toBeGreaterThanOrEqual(0.95);
    }
  });

  test('a spread that is next to none is chance alone', () => {
    const alone = spreadTails(7, 4, 0);
    const next = spreadTails(7, 4, 1e-9);
    close(next.at_least, alone.at_least, 5);
    close(next.at_most, alone.at_most, 5);
  });

  test('a ratio and its reverse are the same statement', () => {
    const one = ratioInterval(48, 38);
    const other = ratioInterval(38, 48);
    close(one?.low ?? 0, 1 / (other?.high ?? 0), 8);
    expect(ratioInterval(3, 0)).toMatchObject({ estimate: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(ratioInterval(0, 0)).toBeUndefined();
  });

  test('a part greater than its whole, a broken count and an empty exposure are refused', () => {
    expect(() => shareInterval(3, 2)).toThrow('3 is no part of 2.');
    expect(() => shareInterval(0.5, 2)).toThrow(RangeError);
    expect(() => rateInterval(1, 0)).toThrow('1 for 0 is no rate.');
  });
});
