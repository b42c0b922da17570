import { readFileSync } from 'node:fs';
import { canonicalForm } from '@daybook/reports';
import { describe, expect, test } from 'vitest';
import { chainHead, commitmentOf, type ReleaseReader, releaseInMemory, verifyRelease } from '../../src/index.ts';
import { verifyChecks } from '../../src/verify/checks/index.ts';
import { vectorReleases } from '../support/vector-releases.ts';

const vectors = vectorReleases();
const opened = (files: ReadonlyMap<string, Uint8Array>): ReleaseReader =>
  releaseInMemory(
    'release',
    [...files].map(([path, bytes]) => ({ path, bytes })),
  );

describe('a release of the conformance suite', () => {
  test.each(vectors.map((one) => [one.name, one] as const))('%s: what fails must fail', async (_, one) => {
    const { today, key, files, previous, fails } = one;
    const options = { today, key: { fingerprint: key }, previous: previous.map(opened) };
    const { verdict, checks } = await verifyRelease(opened(files), options);
    const failing = checks.filter(({ result }) => result === 'fails').map(({ id }) => id);
    expect(failing).toEqual(fails.length === 0 ? [] : expect.arrayContaining([...fails]));
    expect(verdict).toBe(fails.length === 0 ? 'verified' : 'failed');
  });

  test('fails each check of a release at least once, but for the check of records, which has a suite of its own', () => {
    const failed = new Set(vectors.flatMap(({ fails }) => fails));
    const always = verifyChecks.filter(({ isAsked }) => isAsked === undefined).map(({ id }) => id);
    expect(always.filter((id) => !failed.has(id))).toEqual(['records-valid']);
  });
});

interface Tie {
  readonly record: object;
  readonly canonical: string;
  readonly salt: string;
  readonly commitment: string;
  readonly link: string;
}
const { commitments: ties }: { readonly commitments: readonly Tie[] } = JSON.parse(
  readFileSync(new URL('../../../../schemas/v1/tests/publications/commitments.json', import.meta.url), 'utf8'),
);

test('each commitment of the conformance suite is of its record and salt, and each link of those before it', () => {
  const made = ties.map(({ record, salt }) => commitmentOf(record, Buffer.from(salt, 'hex')));
  expect(made).toEqual(ties.map(({ commitment }) => commitment));
  for (const [at, { record, canonical, link }] of ties.entries()) {
    expect(canonicalForm(record)).toBe(canonical);
    expect(chainHead(made.slice(0, at + 1))).toBe(link);
  }
});
