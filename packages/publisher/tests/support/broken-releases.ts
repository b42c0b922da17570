import type { ReleaseFile } from '../../src/index.ts';
import { keyRecord } from '../../src/manifest/key-record.ts';
import { keyOf } from './key-of.ts';
import {
  corrected,
  firstKey,
  firstParts,
  type Parts,
  releaseChain,
  sealParts,
  secondKey,
  secondParts,
} from './release-chain.ts';
import { resign } from './resign.ts';

/** A release with one thing wrong, and the checks that must say so. */
export interface BrokenRelease {
  readonly name: string;
  readonly files: readonly ReleaseFile[];
  /** The releases of the chain that are given as those before it. */
  readonly previous: readonly ('first' | 'second' | 'third')[];
  /** The release of the chain that it was made from. */
  readonly of: 'first' | 'second' | 'third';
  readonly fails: readonly string[];
  /** True where its rightful key signed it: then no other check objects. */
  readonly isDishonest?: true;
}

type Files = readonly ReleaseFile[];
const LOG = 'log/requests.ndjson';
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

const edit = (files: Files, path: string, change: (bytes: Uint8Array) => Uint8Array | string): Files =>
  files.map((file) => (file.path === path ? { ...file, bytes: Buffer.from(change(file.bytes)) } : file));
const drop = (files: Files, path: string): Files => files.filter((file) => file.path !== path);
const bytesAt = (files: Files, path: string) => files.find((file) => file.path === path)?.bytes as Uint8Array;

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[7] = (copy[7] ?? 0) ^ 1;
  return copy;
}

/** Everything that goes wrong with a release of the fictional sheriff of Larkmere: damaged on its way, forged by a stranger, or dishonest under the right key. */
export async function brokenReleases(): Promise<BrokenRelease[]> {
  const { first, second, third } = await releaseChain();
  const stranger = keyOf('stranger');
  const damaged = (name: string, files: Files, ...fails: string[]): BrokenRelease => ({
    name,
    files,
    previous: ['first'],
    of: 'second',
    fails,
  });
  const dishonest = async (name: string, change: (parts: Parts) => Partial<Parts>, ...fails: string[]) => {
    const parts = secondParts(first);
    const files = await sealParts({ ...parts, ...change(parts) }, firstKey);
    return { ...damaged(name, files, ...fails), isDishonest: true } as const;
  };
  const stating = (stated: Partial<Parts['stated']>) => (parts: Parts) => ({ stated: { ...parts.stated, ...stated } });
  const inRow = (id: string, change: object) => (parts: Parts) => ({
    rows: parts.rows.map((row) => (row.public_id === id ? { ...row, ...change } : row)),
  });
  const other =
    firstParts.rows.find((row) => row !== corrected && JSON.stringify(row).includes('hold-custody'))?.public_id ?? '';
  const checkpoint = secondParts(first).stated.checkpoint ?? { events: 0, head_sha256: '' };

  return [
    damaged('file-changed', edit(second, LOG, flipped), 'files-match'),
    damaged(
      'file-cut',
      edit(second, LOG, (bytes) => bytes.subarray(0, -1)),
      'files-match',
    ),
    damaged('file-missing', drop(second, 'README.md'), 'files-match'),
    damaged(
      'file-added',
      [...second, { path: 'log/more.csv', bytes: Buffer.from('a\n'), media_type: 'text/csv', contains: 'other' }],
      'files-match',
    ),
    damaged(
      'file-renamed',
      second.map((file) => (file.path === 'README.md' ? { ...file, path: 'README.txt' } : file)),
      'files-match',
    ),
    damaged(
      'files-swapped',
      edit(
        edit(second, LOG, () => bytesAt(second, 'README.md')),
        'README.md',
        () => bytesAt(second, LOG),
      ),
      'files-match',
    ),
    damaged(
      'checksums-reordered',
      edit(second, 'SHA256SUMS', (bytes) => `${text(bytes).trim().split('\n').reverse().join('\n')}\n`),
      'checksums-agree',
    ),
    damaged('checksums-missing', drop(second, 'SHA256SUMS'), 'checksums-agree'),
    damaged('manifest-missing', drop(second, 'datapackage.json'), 'manifest-valid'),
    damaged(
      'manifest-with-a-blank',
      edit(second, 'datapackage.json', (bytes) => `${text(bytes)} `),
      'signature-holds',
    ),
    damaged('signature-changed', edit(second, 'datapackage.json.sig', flipped), 'signature-holds'),
    damaged('signature-missing', drop(second, 'datapackage.json.sig'), 'signature-holds'),
    damaged(
      'old-manifest-shown-again',
      ['datapackage.json', 'datapackage.json.sig', 'SHA256SUMS'].reduce<Files>(
        (files, path) => edit(files, path, () => bytesAt(first, path)),
        second,
      ),
      'files-match',
      'chain-follows',
    ),
    { ...damaged('old-release-shown-again', first, 'chain-follows'), of: 'first', previous: ['second'] },
    damaged(
      'key-of-a-stranger',
      resign(second, stranger, ({ daybook }) => Object.assign(daybook, { key: keyRecord(stranger) })),
      'key-known',
    ),
    damaged(
      'signed-with-another-key-than-named',
      resign(second, stranger, () => undefined),
      'signature-holds',
    ),
    {
      ...damaged(
        'rotation-not-signed-by-the-key-before',
        resign(third, secondKey, ({ daybook }) => {
          const rotation_signature = Buffer.from(stranger.sign(Buffer.from(secondKey.public_key, 'base64')));
          Object.assign(daybook.key as object, { rotation_signature: rotation_signature.toString('base64') });
        }),
        'key-known',
      ),
      of: 'third',
      previous: ['first', 'second'],
    },
    damaged(
      'manifest-says-two-things',
      resign(
        second,
        firstKey,
        () => undefined,
        (manifest) => JSON.stringify(manifest, null, 2).replace('"sequence": 2,', '"sequence": 2,\n    "sequence": 2,'),
      ),
      'manifest-valid',
    ),
    damaged(
      'resource-disagrees',
      resign(second, firstKey, ({ resources }) => Object.assign(resources[0] ?? {}, { bytes: 1 })),
      'resources-agree',
    ),
    damaged(
      'file-named-twice',
      resign(second, firstKey, ({ daybook: { files } }) => files.push(...files.slice(0, 1))),
      'files-match',
    ),
    await dishonest('from-the-future', stating({ published_at: '2099-01-01T09:00:00-08:00' }), 'not-from-the-future'),
    await dishonest(
      'published-before-the-one-before',
      stating({ published_at: '2026-07-27T09:00:00-07:00' }),
      'chain-follows',
    ),
    await dishonest('another-manifest-before', stating({ previous: '0'.repeat(64) }), 'chain-follows'),
    await dishonest('entry-changed-in-silence', inRow(other, { requesting_component: 'dhs-other' }), 'changes-stated'),
    await dishonest(
      'revision-without-a-reason',
      inRow(other, { revision: 2, revision_reason: 'progress' }),
      'changes-stated',
      'commitments-complete',
    ),
    await dishonest(
      'entry-removed-in-silence',
      ({ rows, commitments }) => ({
        rows: rows.filter(({ public_id }) => public_id !== other),
        commitments: commitments.filter(({ public_id }) => public_id !== other),
      }),
      'changes-stated',
      'counts-agree',
    ),
    await dishonest(
      'change-of-nothing-stated',
      stating({ changes: [{ public_id: '0'.repeat(32), from_revision: 1, to_revision: 2, reason: 'progress' }] }),
      'changes-stated',
    ),
    await dishonest(
      'stated-change-not-made',
      inRow(corrected.public_id, { revision: 1 }),
      'changes-stated',
      'commitments-complete',
    ),
    await dishonest(
      'report-changed-in-silence',
      ({ reports }) => ({
        reports: reports.map((report) => ({ ...report, prepared_by_office: 'Front desk', revision: 1 })),
      }),
      'report-changes-stated',
    ),
    await dishonest(
      'figure-unlike-the-log',
      ({ reports }) => ({
        reports: reports.map((report) => JSON.parse(JSON.stringify(report).replace('"value":5', '"value":6'))),
      }),
      'counts-agree',
    ),
    await dishonest('generalised-rows-miscounted', stating({ generalised_rows: 15 }), 'counts-agree'),
    await dishonest(
      'tables-unlike-the-log',
      ({ rows }) => ({
        tables: rows.map((row) => (row.public_id === other ? { ...row, requesting_component: 'dhs-other' } : row)),
      }),
      'tables-agree',
    ),
    await dishonest(
      'commitment-missing',
      ({ commitments }) => ({ commitments: commitments.filter(({ public_id }) => public_id !== other) }),
      'commitments-complete',
    ),
    await dishonest(
      'earlier-commitment-changed',
      ({ commitments }) => ({
        commitments: commitments.map((one) => (one.public_id === other ? { ...one, commitment: 'a'.repeat(64) } : one)),
      }),
      'commitments-complete',
    ),
    await dishonest('journal-shrank', stating({ checkpoint: { ...checkpoint, events: 23 } }), 'checkpoint-grows'),
    await dishonest(
      'journal-rewritten',
      stating({ checkpoint: { events: 25, head_sha256: firstParts.stated.checkpoint?.head_sha256 ?? '' } }),
      'checkpoint-grows',
    ),
  ];
}
