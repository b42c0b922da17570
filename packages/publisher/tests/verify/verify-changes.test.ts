import { describe, expect, test } from 'vitest';
import { exportKey, type KnownKey, type ReleaseFile, releaseInMemory, verifyRelease } from '../../src/index.ts';
import { keyOf } from '../support/key-of.ts';
import {
  corrected,
  firstKey,
  firstParts,
  manifestHash,
  type Parts,
  releaseChain,
  sealParts,
  secondKey,
  secondParts,
  thirdParts,
} from '../support/release-chain.ts';
import { rotated } from '../support/rotated.ts';

const { first, second, third } = await releaseChain();
const other = firstParts.rows.find((row) => row !== corrected)?.public_id ?? '';
const opened = (files: readonly ReleaseFile[]) => releaseInMemory('release', files);

/** What came of one check of a release after others. */
async function cameOf(id: string, files: readonly ReleaseFile[], before: readonly ReleaseFile[][], key?: KnownKey) {
  const options = { today: '2026-12-01', previous: before.map(opened), ...(key !== undefined && { key }) };
  const { checks } = await verifyRelease(opened(files), options);
  const { result, said } = checks.find((check) => check.id === id) ?? {};
  return { result, said: said?.en };
}
/** The second release with something else in it. */
const changed = (change: (parts: Parts) => Partial<Parts>) => {
  const parts = secondParts(first);
  return sealParts({ ...parts, ...change(parts) }, firstKey);
};
const without = (id: string) => (parts: Parts) => ({
  rows: parts.rows.filter(({ public_id }) => public_id !== id),
  commitments: parts.commitments.filter(({ public_id }) => public_id !== id),
});

describe('an entry that was published before', () => {
  test('may go where its event says why', async () => {
    const event = { public_id: other, from_revision: 1, to_revision: 2, reason: 'expunged' } as const;
    const release = await changed((parts) => ({
      ...without(other)(parts),
      stated: { ...parts.stated, changes: [...parts.stated.changes, event] },
    }));
    expect(await cameOf('changes-stated', release, [first])).toMatchObject({
      result: 'holds',
      said: expect.stringContaining('Changed with a reason: 1; removed with a reason: 1;'),
    });
    expect(await cameOf('commitments-complete', release, [first])).toMatchObject({ result: 'holds' });
  });

  test('is not missed in a release that does not hold its period, and still compared in the one after', async () => {
    const periods = ['2026-Q2'];
    const empty = await changed(({ stated }) => ({
      rows: [],
      reports: [],
      commitments: [],
      stated: { ...stated, periods, changes: [], report_changes: [], generalised_rows: 0 },
    }));
    expect(await cameOf('changes-stated', empty, [first])).toMatchObject({ result: 'holds' });
    expect(await cameOf('report-changes-stated', empty, [first])).toMatchObject({ result: 'holds' });

    const after = (rows: Parts['rows']) =>
      sealParts(
        { ...firstParts, rows, stated: { ...thirdParts(first, empty).stated, previous: manifestHash(empty) } },
        firstKey,
      );
    const same = await after(firstParts.rows);
    const silent = await after(firstParts.rows.filter(({ public_id }) => public_id !== other));
    expect(await cameOf('changes-stated', same, [first, empty])).toMatchObject({ result: 'holds' });
    expect(await cameOf('changes-stated', silent, [empty, first])).toMatchObject({ result: 'fails' });
  });

  test('is not compared where the release directly before was not given', async () => {
    for (const id of ['chain-follows', 'changes-stated', 'report-changes-stated'])
      expect(await cameOf(id, third, [first])).toMatchObject({
        result: 'not-checked',
        said: expect.stringContaining('umber 2'),
      });
  });
});

test('an entry that comes late is counted as such', async () => {
  const base = await changed(without(other));
  const late = await sealParts(
    { ...secondParts(first), stated: { ...thirdParts(first, base).stated, previous: manifestHash(base) } },
    firstKey,
  );
  expect(await cameOf('changes-stated', late, [base])).toMatchObject({
    result: 'holds',
    said: expect.stringContaining('New: 1, of them in periods published before: 1.'),
  });
});

describe('a key that was rotated twice between two releases', () => {
  const last = rotated(secondKey, 'last');
  const release = sealParts(thirdParts(first, second), last);

  test('is known by its own file, which lists every rotation', async () => {
    expect(await cameOf('key-known', await release, [], exportKey(last))).toMatchObject({ result: 'holds' });
    expect(await cameOf('key-known', first, [], exportKey(last))).toMatchObject({ result: 'holds' });
  });

  test('is not known by the first one alone', async () => {
    const { fingerprint } = firstKey;
    expect(await cameOf('key-known', await release, [second, first], { fingerprint })).toMatchObject({
      result: 'fails',
    });
    expect(await cameOf('key-known', await release, [second, first])).toMatchObject({ result: 'fails' });
  });

  test('is not followed back from a stranger who says that he follows it', async () => {
    const [step] = rotated(keyOf('stranger'), 'friend').rotations;
    const forged = { ...exportKey(firstKey), rotations: step === undefined ? [] : [step] };
    expect(
      await cameOf('key-known', second, [], { ...forged, fingerprint: keyOf('nobody').fingerprint }),
    ).toMatchObject({
      result: 'fails',
    });
  });
});
