import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaFaults } from '../../reports/tests/made-up/schema-faults.ts';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const map = {
  table: 'requests',
  source_kind: 'own-log',
  date_format: 'm/d/y',
  ids: { from: 'row' } as Record<string, unknown>,
  asks_from: 'paper',
  decision_for: 'every-ask',
  columns: [
    { column: 'agency_id', value: 'us-zz-fbqnlriq' },
    { column: 'requesting_component', value: 'ice-ero' },
    { column: 'channel', value: 'email' },
    { column: 'received_on', headings: ['Received'] },
    { column: 'instrument', headings: ['Form'], codes: { 'ICE DET': 'i-247a' } },
    { column: 'decision', headings: ['Status'], codes: { NO: 'declined' } },
    { column: 'decided_on', headings: ['Answered'] },
    { column: 'decision_reasons', headings: ['Why'], codes: { 'no warrant': 'no-judicial-warrant' } },
  ],
  drop: [{ heading: 'Booking No', why: 'personal' }],
};
const log = (...rows: string[]) => `Booking No,Received,Form,Status,Answered,Why\n${rows.join('\n')}\n`;
const good = made.file(
  'log.csv',
  log('X117,1/6/2026,ICE DET,NO,1/7/2026,no warrant', 'X118,1/9/2026,ICE DET,NO,1/9/2026,no warrant'),
);
const mapFile = made.file('map.json', JSON.stringify(map));
let folders = 0;
const fresh = () => join(made.path, `out-${++folders}`);
const imported = (...args: string[]) => daybook('import', 'columns', ...args);

describe('daybook import columns', () => {
  test('makes requests that validate finds valid, and a summary that is printed', async () => {
    const out = fresh();
    const ended = await imported(good, '--map', mapFile, '--out', out);
    expect(ended).toMatchObject({ code: 0, talk: '' });
    expect(ended.out).toMatch(/^2 rows read\n/);
    expect(ended.out).toMatch(/\n {10}2 {2}Rows used\n/);
    expect(readdirSync(out).sort()).toEqual(['import.json', 'requests.ndjson']);
    const summary = JSON.parse(readFileSync(join(out, 'import.json'), 'utf8'));
    expect(schemaFaults('import', summary)).toEqual([]);
    expect(readFileSync(join(out, 'requests.ndjson'), 'utf8')).not.toContain('X11');
    const checked = await daybook('validate', out, `${examples}/agencies.ndjson`, '--today', '2026-05-01');
    expect(checked.out).toMatch(/\nValid: 0 errors/);
  });

  test('ends with 1 where rows are not used, and names the heading and the row', async () => {
    const bad = made.file(
      'bad.csv',
      log('X117,1/6/2026,ICE DETT,NO,1/7/2026,no warrant', 'X1,1/6/2026,ICE DET,NO,1/7/2026,'),
    );
    const ended = await imported(bad, '--map', mapFile, '--out', fresh(), '--lang', 'es');
    expect(ended.code).toBe(1);
    expect(ended.talk).toMatch(/Filas que no dieron ningún registro: 1\./);
    expect(ended.out).toMatch(/línea 2 · «Form» · «ICE DETT»: El mapa no dice qué significa esto/);
    expect(ended.out).toMatch(/Una celda no se pudo leer \(row-hangs-on-cell\)/);
  });

  test('makes the key where there is none, and the same ids with it', async () => {
    const hashed = made.file(
      'hashed.json',
      JSON.stringify({ ...map, ids: { from: 'keyed-hash', headings: ['Booking No'] } }),
    );
    const key = join(made.path, 'daybook.key');
    const ids = async () => {
      const out = fresh();
      expect((await imported(good, '--map', hashed, '--key', key, '--out', out)).code).toBe(0);
      return readFileSync(join(out, 'requests.ndjson'), 'utf8').match(/"request_id":"[^"]+"/g);
    };
    const first = await ids();
    expect(readFileSync(key, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect(await ids()).toEqual(first);
    expect((await imported(good, '--map', hashed, '--out', fresh())).talk).toMatch(/--key daybook\.key/);
    const short = made.file('short.key', 'secret');
    expect((await imported(good, '--map', hashed, '--key', short, '--out', fresh())).talk).toMatch(
      /no key of at least 32/,
    );
  });
});

/** A wrong use, and what is said. */
test.each<[string, string[], RegExp]>([
  ['no map', [good, '--out', 'x'], /Say what the columns mean[\s\S]*--suggest -o map\.json/],
  ['a map that is not there', [good, '--map', 'none.json', '--out', 'x'], /none\.json cannot be read/],
  ['a map that is no map', [good, '--map', good, '--out', 'x'], /is not JSON[\s\S]*daybook explain column-map/],
  [
    'a map that asks',
    [good, '--map', made.file('open.json', JSON.stringify({ ...map, source_kind: '?' })), '--out', 'x'],
    /still asks\. Replace each "\?" in it:\n {2}"source_kind": choose what holds: own-log/,
  ],
  ['a map that is a folder', [good, '--map', made.path, '--out', 'x'], /cannot be read/],
])('%s is refused before anything is read', async (_, args, said) => {
  const ended = await imported(...args);
  expect(ended).toMatchObject({ code: 2, out: '' });
  expect(ended.talk).toMatch(said);
  expect(existsSync('x')).toBe(false);
});

test('a map belongs to columns alone', async () => {
  const ended = await daybook('import', 'ice-detainers', good, '--map', mapFile, '--out', fresh());
  expect(ended.code).toBe(2);
  expect(ended.talk).toMatch(/--map belongs to columns/);
});

test('explain tells the map and each of its fields', async () => {
  expect((await daybook('explain', 'column-map')).out).toMatch(/\n {2}group_by +Rows that belong together\. /);
  expect((await daybook('explain', 'column-map.columns.several', '--lang', 'es')).out).toMatch(/^Varias filas\n/);
  const text = (await daybook('explain', 'column-map')).out;
  const example = JSON.parse(text.slice(text.indexOf('{\n  "$schema"')));
  expect(
    (await imported(good, '--map', made.file('example.json', JSON.stringify(example)), '--out', fresh())).talk,
  ).toMatch(/The map reads "Date rec’d"/);
});

describe('--suggest', () => {
  const sheet = made.file('sheet.csv', 'Received,Form,Decision,Inmate Name\n1/26/2026,I-247A,Declined,Sample Doe\n');

  test('prints what it takes each heading for, and writes a map that asks', async () => {
    const out = join(made.path, 'suggested.json');
    const ended = await imported(sheet, '--suggest', '-o', out);
    expect(ended).toMatchObject({ code: 0, talk: '' });
    expect(ended.out).toMatch(/ · headings in row 1, 1 rows looked at\n/);
    expect(ended.out).toMatch(/\n {2}Inmate Name +not read +certain +It can tell who a person is\.\n/);
    expect(ended.out).toMatch(/Questions to answer, each a "\?" in the map \(3\)\n {2}"source_kind"/);
    expect(ended.out).toContain(`daybook import columns ${sheet} --map ${out} --out FOLDER`);
    expect(`${ended.out}${readFileSync(out, 'utf8')}`).not.toContain('Doe');
    expect((await imported(sheet, '--map', out, '--out', fresh())).talk).toMatch(/still asks/);
    const answers = JSON.parse(
      readFileSync(out, 'utf8')
        .replace('"source_kind": "?"', '"source_kind": "own-log"')
        .replace('"decision_for": "?"', '"decision_for": "every-ask"')
        .replace('"value": "?"', '"value": "us-zz-fbqnlriq"'),
    );
    const ran = await imported(sheet, '--map', made.file('answered.json', JSON.stringify(answers)), '--out', fresh());
    expect(ran).toMatchObject({ code: 0, talk: '' });
    expect((await imported(sheet, '--suggest', '-o', out)).talk).toMatch(/is already there, perhaps with your answers/);
  });

  test('prints the map alone with --json, and speaks Spanish', async () => {
    const ended = await imported(sheet, '--suggest', '--json', '--lang', 'es');
    expect(JSON.parse(ended.out).columns).toHaveLength(4);
    const text = (await imported(sheet, '--suggest', '--lang', 'es')).out;
    expect(text).toMatch(/encabezados en la fila 1/);
    expect(text).toMatch(/\n {2}Inmate Name +no se lee +seguro +Puede decir quién es una persona\.\n/);
    expect(text).not.toMatch(/\b(headings|likely|Questions|certain)\b/);
  });

  test.each([
    ['of two files', [sheet, good, '--suggest'], /proposed for one file/],
    ['of a file that is not there', ['none.csv', '--suggest'], /none\.csv/],
  ])('%s is refused', async (_, args, said) => {
    const ended = await imported(...args);
    expect(ended.code).toBe(2);
    expect(ended.talk).toMatch(said);
  });

  test('belongs to columns, and says what is wrong with a file', async () => {
    expect((await daybook('import', 'ice-detainers', sheet, '--suggest')).talk).toMatch(/--suggest belongs to columns/);
    const ended = await imported(made.file('bare.csv', '1,2\n3,4\n'), '--suggest');
    expect(ended.code).toBe(1);
    expect(ended.talk).toMatch(/No row of this file looks like headings/);
  });
});
