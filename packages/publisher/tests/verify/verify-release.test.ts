import { describe, expect, test } from 'vitest';
import { exportKey, type ReleaseFile, releaseInMemory, verifyRelease } from '../../src/index.ts';
import { brokenReleases } from '../support/broken-releases.ts';
import { keyOf } from '../support/key-of.ts';
import { missedMutations } from '../support/missed-mutations.ts';
import { firstKey, releaseChain, secondKey } from '../support/release-chain.ts';

const chain = await releaseChain();
const broken = await brokenReleases();
const inMemory = (files: readonly ReleaseFile[], name = 'release') => releaseInMemory(name, files);
const today = '2026-12-01';
const key = exportKey(firstKey);
const failed = ({ checks }: Awaited<ReturnType<typeof verifyRelease>>) =>
  checks.filter(({ result }) => result === 'fails').map(({ id }) => id);
const resultOf = (verified: Awaited<ReturnType<typeof verifyRelease>>, id: string) =>
  verified.checks.find((check) => check.id === id)?.result;

describe('a release', () => {
  test.each([
    ['first', []],
    ['second', ['first']],
    ['third', ['second', 'first']],
    ['third', ['second']],
  ] as const)('%s is verified by the key of the first, after %j', async (name, before) => {
    const previous = before.map((one) => inMemory(chain[one], one));
    const verified = await verifyRelease(inMemory(chain[name]), { today, key, previous });
    expect(verified.checks.filter(({ result }) => result !== 'holds')).toEqual([]);
    expect(verified.verdict).toBe('verified');
  });

  test('is trusted by the key of the release before, also where that was replaced', async () => {
    const verified = await verifyRelease(inMemory(chain.third), { today, previous: [inMemory(chain.second)] });
    expect(verified.verdict).toBe('verified');
  });

  test('is trusted by the file of a key that followed the one that signed it', async () => {
    const verified = await verifyRelease(inMemory(chain.first), { today, key: exportKey(secondKey) });
    expect(verified.verdict).toBe('verified');
  });

  test('whose key nobody named is not verified, and nothing is said against it', async () => {
    const verified = await verifyRelease(inMemory(chain.first), { today });
    expect([verified.verdict, failed(verified)]).toEqual(['key-not-known', []]);
    expect(resultOf(verified, 'key-known')).toBe('not-checked');
  });

  test.each([
    ['another key', { fingerprint: keyOf('stranger').fingerprint }],
    ['the key of another agency', exportKey(keyOf('first', 'us-zz-qmrtwkla'))],
  ])('is not verified by %s', async (_, other) => {
    expect(failed(await verifyRelease(inMemory(chain.first), { today, key: other }))).toEqual(['key-known']);
  });

  test('is compared with nothing where the one before was not given', async () => {
    const verified = await verifyRelease(inMemory(chain.second), { today, key });
    for (const id of ['chain-follows', 'changes-stated', 'report-changes-stated'])
      expect(resultOf(verified, id)).toBe('not-checked');
  });

  test('is not compared with one before that was changed itself', async () => {
    const log = 'log/requests.ndjson';
    const first = chain.first.map((file) => (file.path === log ? { ...file, bytes: Buffer.from('{}\n') } : file));
    const verified = await verifyRelease(inMemory(chain.second), { today, key, previous: [inMemory(first)] });
    expect(failed(verified)).toContain('chain-follows');
  });

  test('holds no link and no device', async () => {
    const source = { ...inMemory(chain.first), odd: ['log/linked.csv'] };
    expect(failed(await verifyRelease(source, { today, key }))).toEqual(['files-match']);
  });
});

describe('a broken release', () => {
  test.each(broken.map((one) => [one.name, one] as const))('%s is told', async (_, { files, previous, fails }) => {
    const before = previous.map((one) => inMemory(chain[one], one));
    const verified = await verifyRelease(inMemory(files), { today, key, previous: before });
    expect(verified.verdict).toBe('failed');
    expect(failed(verified)).toEqual(expect.arrayContaining([...fails]));
  });

  test.each(broken.filter(({ isDishonest }) => isDishonest).map((one) => [one.name, one] as const))(
    '%s, signed by the rightful key, is told by nothing else',
    async (_, { files, previous, fails }) => {
      const before = previous.map((one) => inMemory(chain[one], one));
      const verified = await verifyRelease(inMemory(files), { today, key, previous: before });
      expect(failed(verified).sort()).toEqual([...fails].sort());
    },
  );
});

test('500 random changes of a release are all detected', { timeout: 60_000 }, async () => {
  const { second, first } = chain;
  expect(
    await missedMutations({ release: second, older: first, own: firstKey, key, today, count: 500, seed: 7 }),
  ).toEqual([]);
});
