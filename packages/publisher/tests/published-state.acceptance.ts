import { describe, expect, test } from 'vitest';
import { keyOf } from './support/key-of.ts';
import { missedMutations } from './support/missed-mutations.ts';
import { publishedBy, publishers } from './support/published-agency.ts';

const EACH = 1667;

describe.each(Object.entries(publishers))('%s', (_, agency_id) => {
  test(`${EACH} random single changes of its second release are all found out`, async () => {
    const [first, second] = await publishedBy(agency_id);
    const own = keyOf(agency_id, agency_id);
    const key = { fingerprint: own.fingerprint };
    const run = { release: second.files, older: first.files, own, key, today: '2026-10-05', count: EACH, seed: 11 };
    expect(await missedMutations(run)).toEqual([]);
  });
});
