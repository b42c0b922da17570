import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textRow, workbookParts, zip } from '../../files/tests/support/zip.ts';
import { daybook } from './support/daybook.ts';
import { exampleLines, examples, TODAY } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const lines = exampleLines('logs/ostrand-sheriff/requests.ndjson').filter((line) => line !== '');
const records = lines.map((line) => JSON.parse(line));
const log = `${lines.join('\n')}\n`;
const recordsOf = (ndjson: string) => ndjson.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
const made = (name = 'log.ndjson', content: string | Uint8Array = log) => {
  const folder = madeFolder();
  return { at: (path: string) => join(folder.path, path), file: folder.file(name, content), make: folder.file };
};
const convert = (...args: string[]) => daybook('convert', ...args);

describe('records in another form', () => {
  test('go from NDJSON to a folder of tables, to a workbook and back through packed JSON, and are the same', async () => {
    const { file, at } = made();
    const tables = await convert(file, at('tables/'));
    expect(tables).toMatchObject({ code: 0, talk: '' });
    expect(tables.out).toMatch(
      /^32 records read\nWritten: \S+requests\.csv \(\d+ rows\)\n[\s\S]*\nRead back: every record is the same\.\n$/,
    );
    expect(readdirSync(at('tables'))).toContain('request_costs.csv');
    expect(await convert(at('tables'), at('log.xlsx'))).toMatchObject({ code: 0 });
    expect(await convert(at('log.xlsx'), at('back.json.gz'))).toMatchObject({ code: 0 });
    expect(JSON.parse(String(gunzipSync(readFileSync(at('back.json.gz')))))).toEqual(records);
    expect(await convert(at('back.json.gz'), at('back.ndjson'))).toMatchObject({ code: 0 });
    expect(recordsOf(readFileSync(at('back.ndjson'), 'utf8'))).toEqual(records);
  });

  test('of a public log go into tables of its own, pass the check there, and come back', async () => {
    const published = 'publications/larkmere-sheriff-2026-q1/requests.ndjson';
    const { at } = made();
    const { code, out } = await convert(`${examples}/${published}`, at('public/'));
    expect({ code, files: readdirSync(at('public')) }).toEqual({
      code: 0,
      files: ['public_requests.csv'],
    });
    expect(out).toContain('Read back: every record is the same.');
    expect(await daybook('validate', at('public'), '--today', TODAY)).toMatchObject({ code: 0 });
    await convert(at('public'), at('back.ndjson'));
    expect(recordsOf(readFileSync(at('back.ndjson'), 'utf8'))).toEqual(
      exampleLines(published, 0, -1).map((line) => JSON.parse(line)),
    );
  });

  test('have no table where they are a copy for a regulator', async () => {
    const { public_id = '0144df23843be53e1aa5c3b11696bdb1', source, agency_id, direction } = records[0];
    const copy = { record: 'request', standard_version: '1.0', view: 'regulator:us-il-trust-act', revision: 1 };
    const { file, at } = made('copy.json', JSON.stringify({ ...copy, public_id, source, agency_id, direction }));
    const { code, out } = await convert(file, at('copy.csv'));
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('1 record has no table') });
  });

  test('keep the times of a workbook that names its zone', async () => {
    const sheet = (name: string, rows: readonly string[][]) => ({
      name,
      rows: rows.map((cells, at) => textRow(at + 1, cells)).join(''),
    });
    const parts = workbookParts([
      sheet('Requests', [
        ['request_id', 'received_at'],
        ['R-1', '2026-01-06 14:05'],
      ]),
      sheet('Meta', [
        ['Agency', 'us-zz-fbqnlriq'],
        ['Period', '2026-Q1'],
        ['Standard version', '1.0'],
        ['Time zone', 'America/Chicago'],
      ]),
    ]);
    const { file, at } = made('log.xlsx', zip(parts));
    await convert(file, at('log.ndjson'));
    expect(recordsOf(readFileSync(at('log.ndjson'), 'utf8'))).toMatchObject([
      { received_at: '2026-01-06T14:05:00-06:00' },
    ]);
  });

  test('of several kinds stay together, each in its table', async () => {
    const { file, at } = made();
    const { code, out } = await convert(file, `${examples}/agencies.ndjson`, at('all.xlsx'), '--lang', 'es');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^41 registros leídos\nEscrito: \S+all\.xlsx \(\d+ filas\)\nLeído de nuevo: todos los registros son iguales\.\n$/,
      ),
    });
  });

  test('that need one table only become one CSV file', async () => {
    const { at } = made();
    const [only] = records.filter((record) => record.direction !== undefined && record.instruments.length === 0);
    const { file } = made('one.json', JSON.stringify([{ ...only, costs: [], related_requests: [] }]));
    expect(await convert(file, at('one.csv'))).toMatchObject({ code: 0 });
    expect(readFileSync(at('one.csv'), 'utf8')).toMatch(/^request_id,|^[a-z_]+,[\s\S]*\r\n$/);
  });

  test('that need several do not, and nothing is left behind', async () => {
    const { file, at } = made();
    const { code, talk } = await convert(file, at('log.csv'));
    expect({ code, talk }).toEqual({
      code: 2,
      talk: expect.stringMatching(/need several tables \(.*Name a folder such as \S+log\/.*Nothing was written\.\n$/),
    });
    expect(readdirSync(at('.'))).toEqual(['log.ndjson']);
  });
});

describe('what cannot be kept is said', () => {
  test('a cell that could not be read, with its place: the rest is written, and it ends with 1', async () => {
    const { file, at } = made(
      'requests.csv',
      'request_id,revision,received_on,ask_no,ask\nR-1,1,2026-01-06,1,hold-custody\nR-2,1,13/45/2026,1,hold-custody\nR-3,1,Jan 7 2026,1,hold-custody\n',
    );
    const { code, out } = await convert(file, at('log.ndjson'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^3 records read\n✖ Date that cannot be read {2}\(1 place · daybook explain unreadable-date\)\n {4}\S+requests\.csv · row 3 · "received_on": "13\/45\/2026": the calendar has no such day\.\nWhat could not be read is not in what was written\.\nWritten: /,
    );
    expect(recordsOf(readFileSync(at('log.ndjson'), 'utf8')).map(({ received_on }) => received_on)).toEqual([
      '2026-01-06',
      undefined,
      '2026-01-07',
    ]);
  });

  test('what is certain but was assumed, and it ends with 0', async () => {
    const { file, at } = made(
      'requests.csv',
      'request_id;revision;received_on\nR-1;1;1/26/2026\nR-2;1;1/6/2026\nR-3;1;46028\n',
    );
    const { code, out } = await convert(file, at('log.ndjson'));
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/▲ .*assumed-separator[\s\S]*▲ .*assumed-date-order[\s\S]*▲ .*serial-date/),
    });
    expect(recordsOf(readFileSync(at('log.ndjson'), 'utf8')).map(({ received_on }) => received_on)).toEqual([
      '2026-01-26',
      '2026-01-06',
      '2026-01-06',
    ]);
  });

  test('a record that no table holds', async () => {
    const { at } = made();
    const { code, out } = await convert(`${examples}/reports`, at('reports.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(
      /^\d+ records read\n\d+ records have no table and were not written \(quarterly-report\)\. JSON and NDJSON hold every record\.\nNothing was written\.\n$/,
    );
    expect(existsSync(at('reports.xlsx'))).toBe(false);
  });

  test('something of a record that no column holds: found by reading back', async () => {
    const { file, at } = made(
      'log.ndjson',
      `${JSON.stringify({ ...records[0], extensions: { 'x-shift': 'night' } })}\n${lines[1]}\n`,
    );
    const { code, out } = await convert(file, at('log.xlsx'));
    expect({ code, out }).toEqual({
      code: 1,
      out: expect.stringMatching(
        /\nRead back: 1 record is not the same \(request 1\)\. .* Keep the original, or write JSON\.\n$/,
      ),
    });
  });

  test('a file without records gives none', async () => {
    const { file, at } = made('log.ndjson', '');
    const { code, out } = await convert(file, at('log.json'));
    expect(code).toBe(1);
    expect(out).toMatch(/^0 records read\n✖ .*\n.*\nNothing was written\.\n$/);
    expect(existsSync(at('log.json'))).toBe(false);
  });
});

describe('nothing that stands somewhere is written over', () => {
  test.each([
    ['the input', ['FILE', 'FILE'], /What is read is never touched/],
    ['a folder around the input', ['FILE', 'FOLDER'], /What is read is never touched/],
    ['a file in the input', ['FOLDER', 'FOLDER/x.json'], /What is read is never touched/],
    [
      'a file that is there',
      ['FILE', 'OTHER'],
      /is there already\. Choose another name or, to replace it, add --force\.\n$/,
    ],
    [
      'a folder with files',
      [`${examples}/agencies.ndjson`, 'FOLDER'],
      /is a folder with files in it\. Name a new folder/,
    ],
    ['an ending that is not known', ['FILE', 'x.ods'], /the ending says what to write\. It can be \.json/],
    ['one name only', ['FILE'], /^Name what to read, and what to write\.\nType: /],
    ['a missing file', ['none.csv', 'NEW'], /^There is no file or folder none\.csv/],
  ] as const)('%s', async (_, args, said) => {
    const { file, at } = made();
    const other = made('other.json', '[]');
    const names: Readonly<Record<string, string>> = {
      FILE: file,
      FOLDER: at('.'),
      'FOLDER/x.json': at('x.json'),
      OTHER: other.file,
      NEW: other.at('new.json'),
    };
    const ended = await convert(...args.map((word) => names[word] ?? word));
    expect(ended).toMatchObject({ code: 2, out: '', talk: expect.stringMatching(said) });
    expect(readFileSync(file, 'utf8')).toBe(log);
    expect(readFileSync(other.file, 'utf8')).toBe('[]');
    expect(existsSync(other.at('new.json'))).toBe(false);
  });

  test('but with --force', async () => {
    const { file } = made();
    const other = made('other.ndjson', 'mine');
    expect(await convert(file, other.file, '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(other.file, 'utf8')).toBe(log);
  });
});
