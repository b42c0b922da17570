import { expect, test } from 'vitest';
import { exportKey } from '../../src/index.ts';
import { missedMutations } from '../support/missed-mutations.ts';
import { firstKey, releaseChain } from '../support/release-chain.ts';

test('5,000 random changes of a release are all detected', { timeout: 300_000 }, async () => {
  const { second, first } = await releaseChain();
  const run = { release: second, older: first, own: firstKey, key: exportKey(firstKey), today: '2026-12-01' };
  expect(await missedMutations({ ...run, count: 5000, seed: 2026 })).toEqual([]);
});
