import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { releaseInMemory, verifyRelease } from '../../src/index.ts';
import { keyOf } from '../support/key-of.ts';
import { type Folder, mutateRelease } from '../support/mutate-release.ts';
import { numberDrawn } from '../support/number-drawn.ts';
import { firstKey } from '../support/release-chain.ts';
import { vectorReleases } from '../support/vector-releases.ts';

interface Case {
  readonly name: string;
  readonly files: Folder;
  readonly previous: readonly Folder[];
}

const today = '2026-12-01';
const key = firstKey.fingerprint;
const { path: python, suite } = requires('python3');
const { suite: withOpenssl } = requires('openssl');

/** What the second verifier says: for each case the checks that fail. */
function secondOf(cases: readonly Case[]): string[][] {
  const held = (files: Folder) =>
    Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
  const given = {
    today,
    key,
    cases: cases.map(({ files, previous }) => ({ files: held(files), previous: previous.map(held) })),
  };
  const { stdout, stderr } = spawnSync(python, [join(import.meta.dirname, 'second.py')], {
    input: JSON.stringify(given),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const opened = (files: Folder) =>
  releaseInMemory(
    'release',
    [...files].map(([path, bytes]) => ({ path, bytes })),
  );

/** Checks that read records by their schemas, which the second verifier does not know. */
const needSchemas: ReadonlySet<string> = new Set(['records-valid', 'counts-agree', 'tables-agree']);

/** What ours says, without the checks that need the schemas. */
async function oursOf({ files, previous }: Case): Promise<string[]> {
  const options = { today, key: { fingerprint: key }, previous: previous.map(opened) };
  const { checks } = await verifyRelease(opened(files), options);
  return checks.filter(({ id, result }) => result === 'fails' && !needSchemas.has(id)).map(({ id }) => id);
}

(suite === describe ? withOpenssl : suite)('a second verifier (python3, openssl)', () => {
  test('says the same of every release of the conformance suite', { timeout: 60_000 }, async () => {
    const cases = vectorReleases();
    const second = secondOf(cases);
    for (const [at, one] of cases.entries())
      expect([one.name, second[at]?.sort()]).toEqual([one.name, (await oursOf(one)).sort()]);
  });

  test('objects to the same random changes', { timeout: 60_000 }, async () => {
    const vectors = new Map(vectorReleases().map(({ name, files }) => [name, files]));
    const [release, older] = ['second', 'first'].map((name) => vectors.get(name) as Folder) as [Folder, Folder];
    const draw = numberDrawn(11);
    const cases = Array.from({ length: 50 }, (): Case => {
      const mutation = mutateRelease({ release, older, own: firstKey, stranger: keyOf('stranger'), draw });
      return { name: mutation.name, files: mutation.release, previous: [older] };
    });
    const second = secondOf(cases);
    for (const [at, one] of cases.entries()) {
      const ours = await oursOf(one);
      expect([one.name, second[at]?.length === 0]).toEqual([one.name, ours.length === 0]);
      // A manifest that only the schemas refuse is read by the second one all the same.
      if (!ours.includes('manifest-valid')) expect([one.name, second[at]?.sort()]).toEqual([one.name, ours.sort()]);
    }
  });
});
