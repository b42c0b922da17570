import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openRelease } from '@daybook/publisher/node';
import { afterEach, expect, test } from 'vitest';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

test('a release is read from regular files only, by paths with forward slashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  made.push(folder);
  mkdirSync(join(folder, 'log'));
  writeFileSync(join(folder, 'log', 'requests.csv'), 'public_id\n');
  writeFileSync(join(folder, 'README.md'), 'Read me');
  symlinkSync('/etc/hostname', join(folder, 'linked.txt'));
  for (const typed of [folder, `${folder}/`, relative(process.cwd(), folder), join(folder, 'log', '..')]) {
    const release = openRelease(typed);
    expect(release.paths).toEqual(['README.md', 'log/requests.csv']);
    expect(Buffer.from(release.read('README.md')).toString()).toBe('Read me');
  }
  const before = process.cwd();
  process.chdir(folder);
  expect(openRelease('.').paths).toEqual(['README.md', 'log/requests.csv']);
  process.chdir(before);
  expect(() => openRelease(folder).read('linked.txt')).toThrow(RangeError);
});
