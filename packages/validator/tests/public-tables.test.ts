import { readFileSync } from 'node:fs';
import {
  type FileBytes,
  isEntry,
  readAll,
  standardTables,
  toCsv,
  toNdjson,
  toTables,
  toWorkbook,
} from '@daybook/files';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTitles } from '../src/code-titles.ts';
import { validate } from '../src/index.ts';
import { anyPublicLog } from './support/any-public-log.ts';

type Json = Record<string, unknown>;

const bytes = (text: string) => new TextEncoder().encode(text);
const titles = await codeTitles();
/** The records of an NDJSON file of the fictional state. */
const examplesOf = (path: string): Json[] =>
  readFileSync(new URL(`../../../schemas/v1/examples/${path}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const published = examplesOf('publications/larkmere-sheriff-2026-q1/requests.ndjson');

async function readAgain(files: readonly FileBytes[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const batch of readAll(files, { titles }))
    for (const reading of batch) all.push(isEntry(reading) ? reading.record : reading);
  return all;
}

/** The tables of a public log as files; `nameOf` tells what they are called, `headingOf` what their columns are. */
function csvOf(
  records: readonly Json[],
  nameOf = (table: string) => `${table}.csv`,
  headingOf?: 'title' | 'title_es',
): FileBytes[] {
  return toTables(records).map(({ name, rows: [names = [], ...rows] }) => {
    const columns = standardTables[name]?.columns ?? [];
    const headings =
      headingOf === undefined
        ? names
        : names.map((one) => columns.find(({ column }) => column === one)?.[headingOf] ?? '');
    return { name: nameOf(name), bytes: bytes(toCsv([headings, ...rows])) };
  });
}

const named = (table: string) => `${table.replace(/^public_/, '')}.csv`;

describe('a public log as tables', () => {
  test.each([
    ['CSV', 200],
    ['XLSX', 30],
  ] as const)('comes back from %s as it was, whatever is in it', async (way, numRuns) => {
    await fc.assert(
      fc.asyncProperty(anyPublicLog, async (records) => {
        const files =
          way === 'CSV'
            ? csvOf(records)
            : [{ name: 'log.xlsx', bytes: await toWorkbook(toTables(records), new Date(0)) }];
        expect(await readAgain(files)).toEqual(records);
      }),
      { numRuns },
    );
  });

  test('gives the findings and the verdict of the same log as NDJSON', async () => {
    await fc.assert(
      fc.asyncProperty(anyPublicLog, async (records) => {
        const today = '2026-07-28';
        const of = async (files: FileBytes[]) => {
          const { verdict, findings } = await validate(files, { today });
          return { verdict, findings: findings.map(({ rule, pointer = '' }) => `${rule} ${pointer}`).sort() };
        };
        expect(await of(csvOf(records))).toEqual(await of([{ name: 'a.ndjson', bytes: bytes(toNdjson(records)) }]));
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['the names of columns', undefined],
    ['English headings', 'title'],
    ['Spanish headings', 'title_es'],
  ] as const)('is known by %s, also in files that are called as an agency calls its own', async (_, headings) => {
    expect(await readAgain(csvOf(published, named, headings))).toEqual(published);
  });

  test('is known by its headings alone', async () => {
    expect(await readAgain(csvOf(published, (table) => `${table.includes('decision') ? 'b' : 'a'}.csv`))).toEqual(
      published,
    );
  });

  test('raises nothing for the cells that are empty in generalised entries', async () => {
    expect(published.filter(({ generalised }) => generalised)).toHaveLength(16);
    const { verdict, findings } = await validate(csvOf(published, named), { today: '2026-07-28' });
    expect({ verdict, findings }).toEqual({ verdict: 'valid', findings: [] });
  });

  test("an agency's own log stays one, whatever its file is called", async () => {
    const own = examplesOf('logs/larkmere-sheriff/requests.ndjson');
    expect(await readAgain(csvOf(own, (table) => `public ${table}.csv`))).toEqual(own);
  });
});
