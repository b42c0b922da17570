import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Publication } from '@daybook/types';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { shared } from '../../../files/tests/support/shared.ts';
import { exportKey, type ReleaseFile, type Statement, sealRelease } from '../../src/index.ts';
import { isSignedBy } from '../../src/keys/is-signed-by.ts';
import { keyOf } from '../support/key-of.ts';
import { smallRelease, statement, title } from '../support/small-release.ts';

const key = keyOf('first');
const seal = (files = smallRelease, stated: Statement = statement) => sealRelease(files, stated, title, key);
const bytesAt = (files: readonly ReleaseFile[], path: string) =>
  files.find((file) => file.path === path)?.bytes as Uint8Array;
const manifestOf = (files: readonly ReleaseFile[]) =>
  JSON.parse(Buffer.from(bytesAt(files, 'datapackage.json')).toString()) as {
    readonly resources: readonly { readonly path: string; readonly bytes: number; readonly hash: string }[];
    readonly daybook: Publication;
  };

describe('a sealed release', () => {
  test('has its files, the manifest, the signature and the checksums, sorted by path', async () => {
    const files = await seal();
    expect(files.map(({ path }) => path)).toEqual([
      '.well-known/daybook.json',
      'README.md',
      'SHA256SUMS',
      'datapackage.json',
      'datapackage.json.sig',
      'log/requests.ndjson',
      'reports/2026-Q1.json',
    ]);
  });

  test('is the same, byte for byte, in whatever order its files are given', async () => {
    expect(await seal([...smallRelease].reverse())).toEqual(await seal());
  });

  test('states of each file its size and SHA-256, for data in the list of resources too', async () => {
    const { daybook, resources } = manifestOf(await seal());
    const facts = smallRelease.map(({ path, bytes, media_type, contains }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { path, bytes: bytes.length, sha256, media_type, contains };
    });
    expect([...daybook.files].sort((a, b) => (a.path < b.path ? 1 : -1))).toEqual(
      [...facts].sort((a, b) => (a.path < b.path ? 1 : -1)),
    );
    expect(resources).toMatchObject(
      ['log/requests.ndjson', 'reports/2026-Q1.json'].map((path) => {
        const { bytes, sha256 } = facts.find((one) => one.path === path) as (typeof facts)[number];
        return { path, bytes, hash: `sha256:${sha256}` };
      }),
    );
  });

  test('is signed over the exact bytes of its manifest', async () => {
    const files = await seal();
    const signature = bytesAt(files, 'datapackage.json.sig');
    expect(signature).toHaveLength(64);
    expect(isSignedBy(Buffer.from(key.public_key, 'base64'), bytesAt(files, 'datapackage.json'), signature)).toBe(true);
  });

  const profiles = shared('corpora/schemas/data-package-2');
  test.skipIf(profiles === undefined)(
    'is a Data Package by its own schemas (../shared/corpora/schemas/data-package-2)',
    async () => {
      const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
      const faults = (name: string, data: unknown) => {
        const check: ValidateFunction = ajv.compile(
          JSON.parse(readFileSync(join(profiles ?? '', `${name}.json`), 'utf8')),
        );
        return check(data) ? [] : check.errors;
      };
      const made = manifestOf(await seal());
      expect(faults('datapackage', made)).toEqual([]);
      for (const resource of made.resources) expect(faults('dataresource', resource)).toEqual([]);
    },
  );

  test.each([
    ['a path out of the folder', { path: '../out.csv' }],
    ['a path from the root', { path: '/out.csv' }],
    ['a blank in a path', { path: 'a b.csv' }],
    ['a media type that is none', { media_type: 'CSV' }],
    ['the name of the manifest', { path: 'datapackage.json' }],
    ['the name of the checksums in small letters', { path: 'sha256sums' }],
    ['the name of another file in other letters', { path: 'readme.md' }],
  ])('is refused with %s', async (_, wrong) => {
    const file = {
      path: 'a.csv',
      bytes: new Uint8Array(),
      media_type: 'text/csv',
      contains: 'other',
      ...wrong,
    } as const;
    await expect(seal([...smallRelease, file])).rejects.toThrow(RangeError);
  });

  test('is refused with the key of another agency, with a statement that is not valid, and without data', async () => {
    await expect(sealRelease(smallRelease, statement, title, keyOf('first', 'us-zz-qmrtwkla'))).rejects.toThrow(
      /us-zz-qmrtwkla/,
    );
    await expect(seal(smallRelease, { ...statement, sequence: 2 })).rejects.toThrow(/not valid/);
    await expect(seal(smallRelease.slice(2))).rejects.toThrow(RangeError);
  });
});

const written = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-release-'));
  for (const { path, bytes } of await seal()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
};

const sums = requires('sha256sum');
sums.suite('the checksums (sha256sum)', () => {
  test('are read by sha256sum -c, and every file but two is among them', async () => {
    const folder = await written();
    try {
      const said = execFileSync(sums.path, ['-c', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
      expect(said.trim().split('\n')).toEqual(
        [
          '.well-known/daybook.json',
          'README.md',
          'datapackage.json',
          'log/requests.ndjson',
          'reports/2026-Q1.json',
        ].map((path) => `${path}: OK`),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

const openssl = requires('openssl');
openssl.suite('the signature (openssl)', () => {
  test('is accepted by openssl with the exported key', async () => {
    const folder = await written();
    try {
      writeFileSync(join(folder, 'key.pem'), exportKey(key).pem);
      const typed = ['pkeyutl', '-verify', '-pubin', '-inkey', 'key.pem', '-rawin', '-in', 'datapackage.json'];
      const said = execFileSync(openssl.path, [...typed, '-sigfile', 'datapackage.json.sig'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(said).toContain('Signature Verified Successfully');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
