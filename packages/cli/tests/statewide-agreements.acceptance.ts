import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { daybook } from './support/daybook.ts';

const lists = shared('data/ice-287g');

interface Change {
  readonly change: string;
  readonly agency: string;
  readonly see_also?: readonly string[];
  readonly is_listed_late?: true;
}

describe.skipIf(lists === undefined)("ICE's lists of May and July 2025 (data/ice-287g)", () => {
  test('give 245 signed, 5 gone, 8 perhaps respelled, and the rows of the lists add up', async () => {
    const { code, out } = await daybook(
      'statewide',
      'agreements',
      `${lists}/pending_2025-05-15.csv@2025-05-15`,
      `${lists}/participating_2025-05-16.csv@2025-05-16`,
      `${lists}/participating_2025-07-11.xlsx@2025-07-11`,
      '--json',
    );
    expect(code).toBe(0);
    const { lists: shown, changes, waiting, agencies } = JSON.parse(out);
    expect(shown.map(({ agreements }: { agreements: number }) => agreements)).toEqual([92, 571, 811]);
    const sums: Record<string, number> = {};
    for (const { change } of changes as Change[]) sums[change] = (sums[change] ?? 0) + 1;
    expect(sums).toEqual({ signed: 245, left: 5, 'perhaps-respelled': 8, 'date-corrected': 7 });
    // What came less what went is the difference of the lists.
    const [, may, july] = shown;
    expect(may.agreements + (sums.signed ?? 0) - (sums.left ?? 0)).toBe(july.agreements);
    expect(waiting).toHaveLength(8);
    expect(agencies).toBe(684);
    const left = (changes as Change[]).filter(({ change }) => change === 'left');
    expect(left.filter(({ see_also }) => see_also === undefined).map(({ agency }) => agency)).toEqual([
      "Jackson County Sheriff's Office",
    ]);
    expect(
      (changes as Change[]).filter(({ change, is_listed_late }) => change === 'signed' && is_listed_late === true),
    ).toHaveLength(27);
  }, 60_000);
});
