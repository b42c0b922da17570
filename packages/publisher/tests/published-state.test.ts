import { beforeAll, describe, expect, test } from 'vitest';
import {
  attackRelease,
  compareReleases,
  type PreparedPublication,
  releaseInMemory,
  verifyRelease,
} from '../src/index.ts';
import { keyOf } from './support/key-of.ts';
import { missedMutations } from './support/missed-mutations.ts';
import { publishedBy, publishers } from './support/published-agency.ts';

const today = '2026-10-05';

describe.each(Object.entries(publishers))('%s', (_, agency_id) => {
  let first: PreparedPublication;
  let second: PreparedPublication;
  const key = keyOf(agency_id, agency_id);
  const known = { fingerprint: key.fingerprint };
  beforeAll(async () => {
    [first, second] = await publishedBy(agency_id);
  });

  test('publishes two quarters one after the other, the second with a correction', () => {
    expect(first).toMatchObject({ isRefused: false, refusals: [] });
    expect(second).toMatchObject({ isRefused: false, refusals: [] });
    const reasons = second.made.statement.changes.map(({ reason }) => reason);
    expect(reasons.filter((reason) => reason === 'correction-decision')).toHaveLength(1);
    expect(second.made.statement).toMatchObject({ sequence: 2, periods: ['2026-Q1', '2026-Q2'] });
  });

  test('gives the same bytes again', async () => {
    const again = await publishedBy(agency_id);
    expect(again[1].files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`)).toEqual(
      second.files.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`),
    );
  });

  test('tells an attacker nothing, who has both releases', async () => {
    const { leaks, unsettled } = await attackRelease(releaseInMemory('q2', second.files), {
      with: [releaseInMemory('q1', first.files)],
    });
    expect({ leaks, unsettled }).toEqual({ leaks: [], unsettled: [] });
  });

  test('is verified by anybody who has its key and the release before', async () => {
    const { verdict, checks } = await verifyRelease(releaseInMemory('q2', second.files), {
      today,
      key: known,
      previous: [releaseInMemory('q1', first.files)],
    });
    expect(checks.filter(({ result }) => result === 'fails')).toEqual([]);
    expect(verdict).toBe('verified');
  });

  test('tells what changed between the two, and nothing changed in silence', async () => {
    const [a, b] = [releaseInMemory('q1', first.files), releaseInMemory('q2', second.files)];
    const diff = await compareReleases(a, b);
    expect(diff?.changes.filter(({ alarms = [] }) => alarms.length > 0)).toEqual([]);
    expect(diff?.changes.some(({ reason }) => reason === 'correction-decision')).toBe(true);
  });

  test('cannot be changed without being found out', async () => {
    const run = { release: second.files, older: first.files, own: key, key: known, today, count: 40, seed: 3 };
    expect(await missedMutations(run)).toEqual([]);
  });
});
