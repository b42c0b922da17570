import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgencyQuarter } from '../../src/audit/agency-quarter.ts';
import { compareWithOwnPast } from '../../src/audit/compare-with-own-past.ts';
import { compareWithState } from '../../src/audit/compare-with-state.ts';
import { quarterBefore } from '../../src/audit/quarter-before.ts';
import { usualSpread } from '../../src/audit/usual-spread.ts';
import { chanceCount } from '../../src/statistics/chance-count.ts';
import { chanceFactor } from '../../src/statistics/chance-factor.ts';
import { seededChance } from '../../src/statistics/seeded-chance.ts';
import { agencyQuarter } from '../support/agency-quarter.ts';

/** Agencies of one quarter, each with its transfers and bookings. */
const quarterOf = (counts: readonly (readonly [number, number])[], quarter = '2026-Q1'): AgencyQuarter[] =>
  counts.map(([transfers, bookings], at) => agencyQuarter(`us-zz-${at}`, quarter, { transfers, bookings }));

test('the quarter before the first of a year is the last of the year before', () => {
  expect(quarterBefore('2026-Q1')).toBe('2025-Q4');
  expect(quarterBefore('2026-Q3', 4)).toBe('2025-Q3');
  expect(quarterBefore('2026-Q4', 3)).toBe('2026-Q1');
});

describe('agencies beside their state', () => {
  test('one of twelve with four times the rate of the others stands above, and no other does', () => {
    const [funnel] = compareWithState(
      quarterOf([[40, 1000], ...Array.from({ length: 11 }, () => [10, 1000] as const)]),
    );
    const apart = funnel?.points.filter((point) => point.beyond_usual !== undefined);
    expect(apart?.map(({ agency_id, beyond_usual }) => [agency_id, beyond_usual])).toEqual([['us-zz-0', 'above']]);
    expect(funnel).toMatchObject({ transfers: 150, bookings: 12_000 });
  });

  test('the same agency among others that differ as much is no question, though chance alone does not explain it', () => {
    const [funnel] = compareWithState(
      quarterOf([40, 2, 25, 3, 12, 33, 5, 20, 8, 1, 28, 15].map((transfers) => [transfers, 1000] as const)),
    );
    expect(funnel?.points[0]).toMatchObject({ beyond_chance: 'above' });
    expect(funnel?.points.every((point) => point.beyond_usual === undefined)).toBe(true);
  });

  test('in a state of nine nothing is asked, because nobody knows how much agencies differ there', () => {
    const [funnel] = compareWithState(quarterOf([[90, 1000], ...Array.from({ length: 8 }, () => [10, 1000] as const)]));
    expect(funnel?.points[0]).toMatchObject({ beyond_chance: 'above' });
    expect(funnel?.spread).toBeUndefined();
    expect(funnel?.points.every((point) => point.beyond_usual === undefined)).toBe(true);
  });

  test('an agency that is the whole state is not far from it', () => {
    expect(compareWithState(quarterOf([[500, 1000]]))[0]?.points[0]?.beyond_chance).toBeUndefined();
  });

  test('agencies without bookings, without transfers or with gaps are left out, and quarters stand apart', () => {
    const funnels = compareWithState([
      ...quarterOf([[1, 0]]),
      agencyQuarter('us-zz-9', '2026-Q1', { transfers: 3 }),
      agencyQuarter('us-zz-8', '2026-Q1', { bookings: 30 }),
      ...quarterOf([[3, 10]], '2026-Q2'),
    ]);
    expect(funnels.map(({ quarter, points }) => [quarter, points.length])).toEqual([['2026-Q2', 1]]);
  });

  test('whatever the counts are, no agency stands outside the usual differences and inside chance', () => {
    const counts = fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, (made) => {
        const [funnel] = compareWithState(quarterOf(made));
        return funnel?.points.every((one) => one.beyond_usual === undefined || one.beyond_usual === one.beyond_chance);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([0, 0.1, 0.5])('the usual spread of 400 places comes out as it was made: %d', (made) => {
  const chance = seededChance(21);
  const counts = Array.from({ length: 400 }, () => ({
    count: chanceCount(30 * chanceFactor(made, chance), chance),
    mean: 30,
  }));
  const found = usualSpread(counts) ?? -1;
  expect(Math.abs(found - made)).toBeLessThan(0.02 + made * 0.25);
  // One place in forty that is ten times too high hardly changes it.
  const spoilt = usualSpread(counts.map((one, at) => (at % 40 === 0 ? { ...one, count: one.count * 10 } : one))) ?? -1;
  expect(Math.abs(spoilt - found)).toBeLessThan(0.03 + made * 0.25);
});

describe('an agency beside its own past', () => {
  /** Five quarters of one agency. */
  const fiveOf = (...counts: readonly (readonly [number, number])[]) =>
    counts.map(([transfers, bookings], at) =>
      agencyQuarter('us-zz-0', quarterBefore('2026-Q1', counts.length - 1 - at), { transfers, bookings }),
    );
  const jumpIn = (all: AgencyQuarter[]) => compareWithOwnPast(all).map(({ jump }) => jump);

  test('three times the rate of the year before is a jump, up and down', () => {
    expect(jumpIn(fiveOf([10, 800], [10, 800], [10, 800], [10, 800], [30, 800]))).toEqual(['above']);
    expect(jumpIn(fiveOf([30, 800], [30, 800], [30, 800], [30, 800], [5, 800]))).toEqual(['below']);
  });

  test('more transfers in as many more bookings are none, nor is a small change of a large jail', () => {
    expect(jumpIn(fiveOf([10, 800], [10, 800], [10, 800], [10, 800], [30, 2400]))).toEqual([undefined]);
    expect(jumpIn(fiveOf([900, 9e4], [900, 9e4], [900, 9e4], [900, 9e4], [1200, 9e4]))).toEqual([undefined]);
  });

  test('a year without any transfer promises none, and yet ten of them are a jump where three are not', () => {
    expect(jumpIn(fiveOf([0, 800], [0, 800], [0, 800], [0, 800], [10, 800]))).toEqual(['above']);
    expect(jumpIn(fiveOf([0, 800], [0, 800], [0, 800], [0, 800], [3, 800]))).toEqual([undefined]);
  });

  test('nothing is compared where a quarter is missing', () => {
    const five = fiveOf([10, 800], [10, 800], [10, 800], [10, 800], [90, 800]);
    expect(jumpIn(five.slice(1))).toEqual([]);
    expect(jumpIn(five.filter((_, at) => at !== 2))).toEqual([]);
  });

  test('a jump as large as those usual in the state is no question', () => {
    // Forty agencies whose rates go up and down by half from quarter to quarter.
    const chance = seededChance(5);
    const many = Array.from({ length: 40 }, (_, agency) =>
      Array.from({ length: 5 }, (_, at) =>
        agencyQuarter(`us-zz-${agency + 1}`, quarterBefore('2026-Q1', 4 - at), {
          transfers: chanceCount(20 * chanceFactor(0.5, chance), chance),
          bookings: 1000,
        }),
      ),
    ).flat();
    const own = fiveOf([20, 1000], [20, 1000], [20, 1000], [20, 1000], [45, 1000]);
    expect(jumpIn(own)).toEqual(['above']);
    const among = compareWithOwnPast([...own, ...many]).find(({ now }) => now.agency_id === 'us-zz-0');
    expect(among?.jump).toBeUndefined();
  });
});
