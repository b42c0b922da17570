import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, toZip, unzip } from '@daybook/files';
import { describe, expect, onTestFinished, test } from 'vitest';
import { requires } from '../../../house/requires.ts';

const text = (value: string) => new TextEncoder().encode(value);
const files = [
  { path: 'report.json', bytes: text('{"record":"quarterly-report"}\n') },
  { path: 'tables/año.csv', bytes: text('a,b\r\n'.repeat(1000)) },
  { path: 'empty.txt', bytes: new Uint8Array() },
];

describe('a zip file', () => {
  test('gives back what was put in, and the same files are the same bytes', async () => {
    const zip = await toZip(files);
    expect(await unzip(zip, defaultLimits)).toEqual(files);
    expect(await toZip(files)).toEqual(zip);
    expect(zip.length).toBeLessThan(1000);
  });

  test('of nothing is a zip file of nothing', async () => {
    expect(await unzip(await toZip([]), defaultLimits)).toEqual([]);
  });
});

const python = requires('python3');
python.suite(`read by ${python.path || 'python3'}`, () => {
  test('a zip file is whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-zip-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'made.zip');
    writeFileSync(path, await toZip(files));
    const script =
      'import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nprint(z.testzip(),[(i.filename,i.file_size) for i in z.infolist()])';
    const said = execFileSync(python.path, ['-c', script, path], {
      encoding: 'utf8',
      env: { PYTHONIOENCODING: 'utf8' },
    });
    expect(said.trim()).toBe("None [('report.json', 30), ('tables/año.csv', 5000), ('empty.txt', 0)]");
  });
});

describe('a zip file is not opened', () => {
  /** Puts other bytes in the place of these, wherever they stand. */
  const changed = (zip: Uint8Array, from: string, to: string) =>
    new Uint8Array(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(from, to), 'latin1'));

  test.each([
    ['../eport.json', 'above its folder'],
    ['/eports.json', 'from the root'],
    ['c:port.json', 'on another drive'],
    ['..\\port.json', 'above its folder, as Windows writes it'],
    ['empty.json', 'that another part has too'],
  ])('with the path %s: %s', async (path) => {
    const base = [
      { path: 'report.json'.slice(0, path.length).padEnd(path.length, 'x'), bytes: text('{}') },
      { path: 'empty.json', bytes: text('{}') },
    ];
    const zip = await toZip(base);
    expect(await unzip(zip, defaultLimits)).toHaveLength(2);
    expect(await unzip(changed(zip, base[0]?.path ?? '', path), defaultLimits)).toBe('damaged');
  });

  test('whose bytes are not those that it names', async () => {
    const zip = await toZip([{ path: 'a.txt', bytes: text('x') }]);
    // The sum of the one byte, in the directory.
    const at = zip.length - 22 - 46 - 'a.txt'.length + 16;
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(await unzip(zip, defaultLimits)).toBe('damaged');
    expect(await unzip(zip.subarray(0, zip.length - 5), defaultLimits)).toBe('damaged');
    expect(await unzip(text('PK is how such files begin, and this is none'), defaultLimits)).toBe('damaged');
  });

  test('that becomes far larger than it is, or has too many parts', async () => {
    const blanks = await toZip([{ path: 'blanks.txt', bytes: new Uint8Array(8 * 1024 * 1024) }]);
    const least = { ...defaultLimits, workbookRatio: 1 };
    expect(await unzip(blanks, least)).toBe('too-large');
    expect(await unzip(await toZip(files), { ...defaultLimits, workbookParts: 2 })).toBe('too-large');
    expect(await unzip(await toZip(files), { ...defaultLimits, workbookBytes: 100 })).toBe('too-large');
  });

  test('that wants a password', async () => {
    const zip = await toZip([{ path: 'a.txt', bytes: text('x') }]);
    const head = zip.length - 22 - 46 - 'a.txt'.length;
    zip[6] = (zip[6] ?? 0) | 1;
    zip[head + 8] = (zip[head + 8] ?? 0) | 1;
    expect(await unzip(zip, defaultLimits)).toBe('encrypted');
  });
});
