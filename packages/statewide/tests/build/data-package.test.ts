import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { shared } from '../../../files/tests/support/shared.ts';
import { codebook } from '../../src/build/codebook.ts';
import { dataPackage } from '../../src/build/data-package.ts';
import { tableSchema } from '../../src/build/table-schema.ts';
import { dataset } from '../../src/duckdb/index.ts';

const files = new Map(
  (
    [
      ['csv/agencies.csv', 10],
      ['csv/asks/ZZ-2026-Q1.csv', 20],
      ['data/agencies/state=ZZ/0.parquet', 30],
      ['data/asks/state=ZZ/quarter=2026-Q1/0.parquet', 40],
      ['data/publications.parquet', 50],
    ] as const
  ).map(([path, bytes]) => [path, { bytes, sha256: `${bytes}`.repeat(32) }]),
);

interface Described {
  readonly resources: readonly { readonly name: string; readonly path: string; readonly schema?: string }[];
}

test('every file of the dataset is described once, with the schema of its table', () => {
  const { resources } = dataPackage(files) as Described;
  expect(resources.map(({ path }) => path).sort()).toEqual([...files.keys()].sort());
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  expect(resources.find(({ path }) => path.startsWith('csv/asks'))?.schema).toBe('schemas/asks.json');
});

test('the codebook has every column of every table in both languages', () => {
  for (const lang of ['en', 'es'] as const)
    for (const { name, columns } of dataset) {
      const chapter =
        codebook(lang)
          .split('\n## ')
          .find((one) => one.includes(`(\`${name}\`)`)) ?? '';
      for (const column of columns) expect(chapter).toContain(`| \`${column.name}\` |`);
    }
});

const profiles = shared('corpora/schemas/data-package-2');
test.skipIf(profiles === undefined)(
  'is a Data Package by its own schemas (../shared/corpora/schemas/data-package-2)',
  () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
    const faults = (name: string, data: unknown) => {
      const check = ajv.compile(JSON.parse(readFileSync(join(profiles ?? '', `${name}.json`), 'utf8')));
      return check(data) ? [] : check.errors;
    };
    const made = dataPackage(files) as Described;
    expect(faults('datapackage', made)).toEqual([]);
    for (const resource of made.resources) expect(faults('dataresource', resource)).toEqual([]);
    for (const table of dataset) expect(faults('tableschema', tableSchema(table))).toEqual([]);
  },
);
