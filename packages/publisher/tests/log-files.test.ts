import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEntry, readAll } from '@daybook/files';
import { validate } from '@daybook/validator';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shared } from '../../files/tests/support/shared.ts';
import { logFiles, publicLog, type ReleaseFile } from '../src/index.ts';
import { anyLog } from './support/any-log.ts';
import { examplesOf, larkmere } from './support/example-log.ts';

const textOf = ({ bytes }: ReleaseFile) => new TextDecoder().decode(bytes);
const published = examplesOf<Record<string, unknown>>('publications/larkmere-sheriff-2026-q1/requests.ndjson');
const tablesOf = (files: readonly ReleaseFile[]) => files.filter(({ media_type }) => media_type === 'text/csv');
const asFiles = (files: readonly ReleaseFile[]) => files.map(({ path, bytes }) => ({ name: path, bytes }));

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly maxLength?: number;
    readonly minimum?: number;
  };
}
interface Described {
  readonly name: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly uniqueKeys?: readonly (readonly string[])[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}

async function readBack(files: readonly ReleaseFile[]): Promise<unknown[]> {
  const records: unknown[] = [];
  for await (const batch of readAll(asFiles(files)))
    for (const reading of batch) records.push(isEntry(reading) ? reading.record : reading);
  return records;
}

/** The rows of a table, each as its columns and cells; these cells hold no comma, quote or line end but in lists. */
function rowsOf(file: ReleaseFile): Record<string, string>[] {
  const [head = [], ...rows] = textOf(file)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

/** What a cell has that the Data Package does not allow in its column. */
function faultOf(cell: string, { type, constraints = {} }: Field): string | undefined {
  if (cell === '') return constraints.required === true ? 'empty' : undefined;
  if (type === 'integer' && !/^-?\d+$/.test(cell)) return 'no whole number';
  if (type === 'boolean' && !/^(?:true|false)$/.test(cell)) return 'neither true nor false';
  if (constraints.enum?.includes(cell) === false) return 'no code of its list';
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`).test(cell))
    return 'another form';
  if (cell.length > (constraints.maxLength ?? cell.length)) return 'too long';
  return Number(cell) < (constraints.minimum ?? Number.NEGATIVE_INFINITY) ? 'too small' : undefined;
}

describe('the files of a public log', () => {
  test('hold the published entries, nested and as tables, and both pass the check without a finding', async () => {
    const files = logFiles(published);
    expect(files.map(({ path }) => path)).toEqual(['log/requests.ndjson', 'log/requests.csv']);
    for (const one of [files.slice(0, 1), tablesOf(files)]) {
      expect(await readBack(one)).toEqual(published);
      const { verdict, findings } = await validate(asFiles(one), { today: '2026-07-28' });
      expect({ verdict, findings }).toEqual({ verdict: 'valid', findings: [] });
    }
  });

  test("are told from the agency's own tables by their headings, also where entries are related", async () => {
    const text = 'public_id,revision,related_no,related_public_id,relation\r\n';
    const read: string[] = [];
    for await (const batch of readAll([{ name: 'log/request_relations.csv', bytes: new TextEncoder().encode(text) }]))
      for (const one of batch) if ('rule' in one) read.push(String(one.rule));
    expect(read).not.toContain('column-twice');
    expect(read).not.toContain('missing-heading');
  });

  test('give any public log back from its tables', async () => {
    await fc.assert(
      fc.asyncProperty(anyLog, fc.integer({ min: 2, max: 6 }), async (log, k) => {
        const { entries } = publicLog(log, { ...larkmere, quarters: new Set(['2026-Q1', '2026-Q2']), k });
        fc.pre(entries.length > 0);
        expect(await readBack(tablesOf(logFiles(entries)))).toEqual(entries);
      }),
      { numRuns: 40 },
    );
  });

  test('keep to what their Data Package says: each cell, each key, each tie between tables', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const { entries } = publicLog(log, { ...larkmere, quarters: new Set(['2026-Q1', '2026-Q2']), k: 2 });
        const tables = tablesOf(logFiles(entries)).map((file) => ({
          ...(file.resource as unknown as Described),
          rows: rowsOf(file),
        }));
        const byName = new Map(tables.map((table) => [table.name, table]));
        for (const { name, rows, schema } of tables) {
          for (const row of rows)
            for (const field of schema.fields) {
              const cell = row[field.name] ?? 'no column';
              expect(faultOf(cell, field), `${name}.${field.name}: ${cell}`).toBeUndefined();
            }
          const keyOf = (row: Record<string, string>, key: readonly string[]) => key.map((one) => row[one]).join('\n');
          for (const key of [schema.primaryKey, ...(schema.uniqueKeys ?? [])])
            if (key !== undefined) expect(new Set(rows.map((row) => keyOf(row, key))).size).toBe(rows.length);
          for (const { fields, reference } of schema.foreignKeys ?? []) {
            const known = new Set(byName.get(reference.resource)?.rows.map((row) => keyOf(row, fields)));
            for (const row of rows) expect(known).toContain(keyOf(row, fields));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('have a table of headings where there is no entry at all', () => {
    const files = logFiles([]);
    expect(files.map(({ path }) => path)).toEqual(['log/requests.ndjson', 'log/requests.csv']);
    expect(textOf(files[1] as ReleaseFile)).toMatch(/^standard_version,[a-z0-9_,]+,generalised,not_yet_public\r\n$/);
  });

  test('hold no cell that a spreadsheet would run as a formula', () => {
    const [entry] = published;
    const facility = { as_listed: '=HYPERLINK("http://zz.example","x")', operator_level: 'county' };
    const [, table] = logFiles([{ ...entry, facility }]);
    expect(textOf(table as ReleaseFile)).toContain(`"'=HYPERLINK(""http://zz.example"",""x"")"`);
  });

  test('cannot be made of records that are not public', () => {
    const [own] = examplesOf<Record<string, unknown>>('logs/larkmere-sheriff/requests.ndjson');
    expect(() => logFiles([own as Record<string, unknown>])).toThrow('is no table of a public log');
  });

  const profiles = shared('corpora/schemas/data-package-2');
  test.skipIf(profiles === undefined)(
    'are described as Data Package v2 has it (../shared/corpora/schemas/data-package-2)',
    () => {
      const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
      const check = (name: string, data: unknown) => {
        const is = ajv.compile(JSON.parse(readFileSync(join(profiles ?? '', `${name}.json`), 'utf8')));
        return is(data) ? [] : is.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
      };
      for (const { resource, path } of logFiles(published)) {
        expect(check('dataresource', { ...resource, path })).toEqual([]);
        if (resource?.schema !== undefined) expect(check('tableschema', resource.schema)).toEqual([]);
      }
    },
  );
});
