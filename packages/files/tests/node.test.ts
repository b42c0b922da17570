import { spawnSync } from 'node:child_process';
import { closeSync, fstatSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isEntry, LineSeams, toWorkbook } from '../src/index.ts';
import { CannotOpen, readLineStretch, readPath } from '../src/node/index.ts';
import { readSheetsWithin } from '../src/node/sheets-apart.ts';
import { collect, short } from './support/reading.ts';
import { tables } from './support/tables.ts';

const line = (id: string) => `{"record":"request","request_id":"${id}"}\n`;
let folder = '';
const read = (path: string | readonly string[]) => collect(readPath(path, { tables }));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-files-'));
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('log/b.ndjson', line('B'));
  write('log/a.ndjson.gz', gzipSync(line('A')));
  write('log/more/c.json', `[${line('C')}]`);
  write('log/notes.txt', 'x');
  write('log/README.md', 'x');
  write('log/map.geojson', '{}');
  write('log/.hidden.ndjson', line('H'));
  write('log/~$open.xlsx', 'x');
  symlinkSync(join(folder, 'log/b.ndjson'), join(folder, 'log/link.ndjson'));
  write('set/requests.csv', 'request_id,revision,received_on,ask_no\nR-1,1,2026-01-06,1\n');
  write('set/sub/request_instruments.csv', 'request_id,revision,instrument_no,instrument\nR-1,1,2,i-200\n');
  write('small.ndjson', Array.from({ length: 20 }, (_, at) => line(`R-${at}`)).join(''));
  write('large.ndjson', Array.from({ length: 20_000 }, (_, at) => line(`R-${at}`)).join(''));
  mkdirSync(join(folder, 'empty'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files and folders on disk', () => {
  it('a folder is read in the order of its names, subfolders too; what is left out is said', async () => {
    const { entries, findings } = await read(join(folder, 'log'));
    expect(entries.map(({ record }) => record.request_id)).toEqual(['A', 'B', 'C']);
    expect(findings.map(({ rule, variant, place }) => [rule, variant, place.file])).toEqual([
      ['file-skipped', 'not-regular', join(folder, 'log/link.ndjson')],
      ['file-skipped', 'ending', join(folder, 'log/notes.txt')],
    ]);
  });

  it('child tables find their records in another file of the folder', async () => {
    const { entries, findings } = await read(join(folder, 'set'));
    expect([entries[0]?.record.instruments, findings]).toEqual([[{ no: 2, instrument: 'i-200' }], []]);
  });

  it('a folder without records is no report of zero requests', async () => {
    expect(short((await read(join(folder, 'empty'))).findings)).toEqual(['empty-folder']);
  });

  it('a large file keeps its line numbers', async () => {
    const { entries, findings } = await read(join(folder, 'large.ndjson'));
    expect([entries.length, findings, entries[19_999]?.origin.row, entries[12_345]?.record.request_id]).toEqual([
      20_000,
      [],
      20_000,
      'R-12345',
    ]);
  });

  it.each([1, 700, 40_000, 10_000_000])(
    'the lines of a large file, read in stretches of %i bytes, are each read once',
    (bytes) => {
      const path = join(folder, bytes === 1 ? 'small.ndjson' : 'large.ndjson');
      const descriptor = openSync(path, 'r');
      const { size } = fstatSync(descriptor);
      const seams = new LineSeams(path);
      const lines: string[] = [];
      for (let from = 0; from < size; from += bytes) {
        const before = seams.lines;
        const to = Math.min(from + bytes, size);
        seams.join(
          readLineStretch({ descriptor, file: path, mark: 0, from, to }, (reading) => {
            if (isEntry(reading)) lines.push(`${before + (reading.origin.row ?? 0)} ${reading.record.request_id}`);
          }),
        );
      }
      closeSync(descriptor);
      expect(lines).toEqual(Array.from({ length: bytes === 1 ? 20 : 20_000 }, (_, at) => `${at + 1} R-${at}`));
      expect(seams.end()).toEqual([]);
    },
  );

  it('a file that is not there is a fault of the call, not a finding', async () => {
    await expect(read(join(folder, 'nothing.csv'))).rejects.toThrow(CannotOpen);
    await expect(read(join(folder, 'nothing.csv'))).rejects.toMatchObject({ reason: 'not-found' });
  });

  it('a device that is named is a fault of the call too: nobody may take it for a file without findings', async () => {
    await expect(read('/dev/null')).rejects.toThrow(CannotOpen);
    await expect(read('/dev/null')).rejects.toMatchObject({ reason: 'not-regular' });
  });

  it('a link to the folder itself is not followed, and a pipe is not waited for', async () => {
    const looped = join(folder, 'looped');
    mkdirSync(looped);
    writeFileSync(join(looped, 'a.ndjson'), line('A'));
    symlinkSync(looped, join(looped, 'again'));
    const pipe = spawnSync('mkfifo', [join(looped, 'pipe.ndjson')]).status === 0 ? ['pipe.ndjson'] : [];
    const { entries, findings } = await read(looped);
    expect(entries).toHaveLength(1);
    expect(findings.map(({ variant, place }) => [variant, place.file])).toEqual(
      ['again', ...pipe].map((name) => ['not-regular', join(looped, name)]),
    );
    for (const name of pipe) await expect(read(join(looped, name))).rejects.toMatchObject({ reason: 'not-regular' });
  });

  it('a folder of three thousand files is read to its last one', async () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let at = 0; at < 3000; at++) writeFileSync(join(many, `${at}.ndjson`), line(`R-${at}`));
    const { entries, findings } = await read(many);
    expect([new Set(entries.map(({ record }) => record.request_id)).size, findings]).toEqual([3000, []]);
  });

  it('the thread that reads a workbook is ended where it takes too much memory or time', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => [`R-${at}`, `value ${at}`, at]);
    const bytes = await toWorkbook([{ name: 'requests', rows }], new Date('2026-01-01T00:00:00Z'));
    const within = async (heapMb: number, leastSeconds: number) => {
      const sheets = await readSheetsWithin({ heapMb, leastSeconds }, bytes.slice(), 'xlsx', 0);
      return Array.isArray(sheets) ? sheets.map(({ name, rows }) => [name, rows.length]) : sheets;
    };
    expect(await within(8, 60)).toBe('gave-up');
    expect(await within(768, 0)).toBe('gave-up');
    expect(await within(768, 60)).toEqual([['requests', rows.length]]);
  });

  it('- is standard input', () => {
    const script = `import { readPath } from ${JSON.stringify(join(import.meta.dirname, '../src/node/index.ts'))};
      for await (const batch of readPath('-')) for (const reading of batch) console.log(reading.origin.file, reading.record.request_id);`;
    writeFileSync(join(folder, 'stdin.mts'), script);
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'stdin.mts')], {
      input: line('A') + line('B'),
      encoding: 'utf8',
      cwd: process.cwd(),
    });
    expect([stdout, stderr]).toEqual(['- A\n- B\n', '']);
  });
});
