import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readPath } from '../src/node/index.ts';
import { collect } from './support/reading.ts';
import { tables } from './support/tables.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

const ROW = '{"record":"request","request_id":"R-1"}\n';

/** Reads a folder with these files, and what the manifest says that they contain. */
async function readFolder(files: Readonly<Record<string, string>>, manifest: unknown) {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-publication-'));
  made.push(folder);
  const all = {
    ...files,
    'datapackage.json': typeof manifest === 'string' ? manifest : JSON.stringify(manifest, null, 2),
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { entries, findings } = await collect(readPath(folder, { tables }));
  return {
    kinds: entries.map(({ kind }) => kind),
    entries,
    said: findings.filter(({ isSaid }) => isSaid !== true).map(({ rule }) => rule),
    passedOver: findings
      .filter(({ isSaid }) => isSaid === true)
      .map(({ place, values }) => `${place.file.slice(folder.length + 1)} of ${values?.count}`),
  };
}

const contains = {
  'log/requests.ndjson': 'public-log',
  'log/requests.csv': 'public-log',
  'log/commitments.csv': 'commitments',
  'reports/2026-Q1.json': 'report',
  'reports/2026-Q1.csv': 'report',
  'data.json': 'catalog',
  'codebook.md': 'codebook',
} as const;
const manifestOf = (paths: readonly (keyof typeof contains)[]) => ({
  resources: [],
  daybook: { record: 'publication', files: paths.map((path) => ({ path, contains: contains[path] })) },
});
const filled = (paths: readonly (keyof typeof contains)[]) =>
  Object.fromEntries(paths.map((path) => [path, path.endsWith('.json') ? '{"record":"quarterly-report"}' : ROW]));

describe('the folder of a publication', () => {
  test('gives its records once, and nothing is found in what holds none', async () => {
    const paths = Object.keys(contains) as (keyof typeof contains)[];
    const more = { SHA256SUMS: 'x', 'datapackage.json.sig': 'x', 'README.md': 'x', '.well-known/daybook.json': '{}' };
    const { kinds, said, passedOver } = await readFolder({ ...filled(paths), ...more }, manifestOf(paths));
    expect(kinds.sort()).toEqual(['publication', 'quarterly-report', 'request']);
    expect(said).toEqual([]);
    expect(passedOver).toEqual(['codebook.md of 5']);
  });

  test('gives the log as tables where it holds it in no other form', async () => {
    const { passedOver } = await readFolder({ 'log/requests.csv': 'request_id\n' }, manifestOf(['log/requests.csv']));
    expect(passedOver).toEqual([]);
  });

  test('keeps the lines of the publication record, which is the only part of the manifest that is a record', async () => {
    const { entries } = await readFolder(filled(['data.json']), manifestOf(['data.json']));
    const [publication] = entries;
    expect(publication?.record).toEqual(manifestOf(['data.json']).daybook);
    expect(publication?.origin.locate?.('/files/0/path')).toEqual({ row: 7 });
  });

  test('with a damaged manifest is read like any other', async () => {
    const { kinds, said } = await readFolder({ 'requests.ndjson': ROW }, '{"daybook"');
    expect([kinds, said]).toEqual([['request'], ['json-syntax']]);
  });
});

test('the descriptor of other data holds no record, and is passed over', async () => {
  const { said, passedOver } = await readFolder({ 'requests.ndjson': ROW }, { resources: [] });
  expect([said, passedOver]).toEqual([[], ['datapackage.json of 1']]);
});
