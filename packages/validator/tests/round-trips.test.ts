import { gzipSync } from 'node:zlib';
import { type FileBytes, isEntry, readAll, toCsv, toJson, toNdjson, toTables, toWorkbook } from '@daybook/files';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeTitles } from '../src/code-titles.ts';
import { anyDataset } from './support/any-dataset.ts';

type Json = Record<string, unknown>;

const bytes = (text: string) => new TextEncoder().encode(text);
const titles = await codeTitles();

/** The records of files, and what had to be said of them. */
async function readAgain(files: readonly FileBytes[]): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const batch of readAll(files, { titles }))
    for (const reading of batch) all.push(isEntry(reading) ? reading.record : reading);
  return all;
}

const ways: Readonly<Record<string, (records: readonly Json[]) => FileBytes[] | Promise<FileBytes[]>>> = {
  NDJSON: (records) => [{ name: 'a.ndjson', bytes: bytes(toNdjson(records)) }],
  JSON: (records) => [{ name: 'a.json', bytes: bytes(toJson(records)) }],
  gzip: (records) => [{ name: 'a.ndjson.gz', bytes: new Uint8Array(gzipSync(toNdjson(records))) }],
  CSV: (records) => toTables(records).map(({ name, rows }) => ({ name: `${name}.csv`, bytes: bytes(toCsv(rows)) })),
  XLSX: async (records) => [{ name: 'a.xlsx', bytes: await toWorkbook(toTables(records), new Date(0)) }],
};
/** Records of a table come by kind; those of one kind stay in their order. */
const byKind = (records: readonly unknown[]) =>
  [...(records as Json[])].sort((a, b) => (String(a.record) < String(b.record) ? -1 : Number(a.record !== b.record)));

// A workbook takes three times as long as a folder of tables.
const RUNS = { NDJSON: 1000, JSON: 1000, gzip: 100, CSV: 1000, XLSX: 150 };

test.each(Object.keys(ways))(
  '%s gives any records back as they were',
  async (way) => {
    await fc.assert(
      fc.asyncProperty(anyDataset, async (records) => {
        const files = await (ways[way] as (typeof ways)[string])(records);
        expect(byKind(await readAgain(files))).toEqual(byKind(records));
      }),
      { numRuns: RUNS[way as keyof typeof RUNS] },
    );
  },
  120_000,
);
