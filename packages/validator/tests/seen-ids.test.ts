import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SeenIds } from '../src/fingerprints/seen-ids.ts';

const seen = (ids: readonly (readonly [string, string, number])[]) => {
  const set = new SeenIds();
  return ids.map((one) => set.add(...one));
};
/** The same with a plain set, which remembers all texts. */
const plainly = (ids: readonly (readonly [string, string, number])[]) => {
  const set = new Set<string>();
  return ids.map((one) => {
    const size = set.size;
    return set.add(JSON.stringify(one)).size > size;
  });
};

describe('ids that were seen', () => {
  test('are told as a plain set tells them, whatever their form, in any order', () => {
    const id = fc.oneof(
      fc.integer({ min: 0, max: 400 }).map((number) => `R-2026-${String(number).padStart(6, '0')}`),
      fc.integer({ min: 0, max: 99_999_999 }).map((number) => `R-${number}`),
      fc.integer({ min: 0, max: 120 }).map((number) => `${number}`),
      fc.constantFrom('A', 'A-1b', 'R-', 'R-1', 'R-01', 'R-001', '123456789', '1123456789', '99999999', '00000000'),
    );
    const one = fc.tuple(id, fc.constantFrom('', 'us-zz-qmrtwkla', 'us-zz-bbbbbbbb'), fc.constantFrom(1, 1, 1, 2));
    fc.assert(
      fc.property(fc.array(one, { maxLength: 300 }), (ids) => {
        expect(seen([...ids, ...ids])).toEqual(plainly([...ids, ...ids]));
      }),
    );
  });

  test('that had no room among the numbers are known when there is room', () => {
    const far = 'R-09000000';
    const near = Array.from({ length: 140_000 }, (_, at) => `R-${String(at).padStart(8, '0')}`);
    const set = new SeenIds();
    expect([near[0] ?? '', far].map((id) => set.add(id, '', 1))).toEqual([true, true]);
    expect(near.slice(1).every((id) => set.add(id, '', 1))).toBe(true);
    expect(set.add(far, '', 1)).toBe(false);
    expect(set.add('R-09000001', '', 1)).toBe(true);
    expect(set.add('R-09000001', '', 1)).toBe(false);
  });

  test('of more prefixes than a log has are told too', () => {
    const ids = Array.from({ length: 500 }, (_, at) => [`P${at % 100}-${at}`, '', 1] as const);
    expect(seen([...ids, ...ids])).toEqual(plainly([...ids, ...ids]));
  });
});
