import { expect, test } from 'vitest';
import { lastKnown } from '../src/release/last-known.ts';
import type { PreviousRelease } from '../src/release/previous-release.ts';

const own = 'us-zz-fbqnlriq';
const row = (public_id: string, received_quarter: string) => ({ public_id, revision: 1, received_quarter });
const released = (sequence: number, periods: readonly string[], rows: PreviousRelease['rows'], revision = 1) =>
  ({
    agency_id: own,
    manifest_sha256: `${sequence}`,
    sequence,
    periods,
    rows,
    reports: periods.map((name) => ({ report_id: name, revision })),
    regimes: [],
  }) as unknown as PreviousRelease;

const first = released(1, ['2026-Q1'], [row('a', '2026-Q1'), row('b', '2026-Q1')]);
const second = released(2, ['2026-Q1', '2026-Q2'], [row('a', '2026-Q1'), row('c', '2026-Q2')], 2);
const third = released(3, ['2026-Q2'], [row('c', '2026-Q2')], 3);

test('of each quarter the rows of the last release that holds it are known, and of each report the last revision', () => {
  const known = lastKnown([third, first, second], own, ['2026-Q1', '2026-Q2']);
  // What was in the first release alone had its event in the second.
  expect(known?.rows).toEqual([row('a', '2026-Q1'), row('c', '2026-Q2')]);
  expect(known?.manifest_sha256).toBe('3');
  expect(known?.reports.map(({ report_id, revision }) => `${report_id} ${revision}`).sort()).toEqual([
    '2026-Q1 2',
    '2026-Q2 3',
  ]);
});

test("releases of others tell nothing of the agency's own rows", () => {
  const other = { ...second, agency_id: 'us-zz-znnyprhs' } as PreviousRelease;
  expect(lastKnown([third, other], own, ['2026-Q1'])?.rows).toEqual([]);
});

test('before the first release nothing is known', () => {
  expect(lastKnown([], own, ['2026-Q1'])).toBeUndefined();
});
