import { type PlainCell, readRows } from '@daybook/files';
import { codelists } from '@daybook/types';
import { describe, expect, test } from 'vitest';
import { openFiles, type ReleaseFile } from '../src/index.ts';
import { larkmereRelease } from './support/larkmere-release.ts';

type Row = Readonly<Record<string, string>>;

async function tableOf({ path, bytes }: ReleaseFile): Promise<Row[]> {
  const rows: PlainCell[][] = [];
  for await (const read of readRows({ name: path, bytes }))
    rows.push(...read.rows.map(({ cells }) => cells as PlainCell[]));
  const [head = [], ...rest] = rows;
  return rest.map((cells) => Object.fromEntries(head.map((name, at) => [String(name), String(cells[at] ?? '')])));
}

const files = [...larkmereRelease.files, ...(await openFiles(larkmereRelease))];
const book = await tableOf(files.find(({ path }) => path === 'codebook.csv') as ReleaseFile);
const columns = book.filter(({ kind }) => kind === 'column');
const tables = files.filter(({ path }) => /^(?:log|reports)\/.*\.csv$/.test(path));

describe('the codebook', () => {
  test('has every column of every table once, with its title and meaning in both languages', async () => {
    for (const file of tables) {
      const [row = {}] = await tableOf(file);
      const own = file.path.startsWith('reports/') ? 'reports/*.csv' : file.path;
      expect(columns.filter((one) => one.file === own).map(({ name }) => name)).toEqual(Object.keys(row));
    }
    for (const column of columns)
      for (const word of ['title', 'title_es', 'meaning', 'meaning_es'])
        expect(column[word], column.name).toMatch(/\S/);
  });

  test('explains every code that stands in a table, in both languages, and none that does not', async () => {
    const used = new Set<string>();
    for (const file of tables)
      for (const row of await tableOf(file))
        for (const [name, cell] of Object.entries(row)) {
          const list = columns.find((one) => one.name === name)?.codelist;
          if (list) for (const code of cell.split(';').filter((one) => one !== '')) used.add(`${list} ${code}`);
        }
    const isCode = (word: string) => {
      const [list = '', code] = word.split(' ');
      return codelists[list as 'ask']?.codes.some((one) => one.code === code);
    };
    const explained = book.filter(({ kind }) => kind === 'code');
    expect(explained.map(({ codelist, name }) => `${codelist} ${name}`).sort()).toEqual(
      [...used].filter(isCode).sort(),
    );
    expect(explained.length).toBeGreaterThan(30);
    for (const code of explained) expect(code.title_es, code.name).not.toBe('');
  });

  test('names every measure of the reports', () => {
    const [report] = larkmereRelease.reports;
    const ids = new Set(report?.tables.map(({ measure }) => measure as string));
    expect(book.filter(({ kind }) => kind === 'measure').map(({ name }) => name)).toEqual([...ids].sort());
  });
});
