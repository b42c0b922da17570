import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { csvTemplate, dataPackage, standardTables, type TemplateOptions } from '../src/index.ts';
import { readBytes } from './support/reading.ts';
import { shared } from './support/shared.ts';

const mains = ['requests', 'agreements', 'context', 'agencies', 'jurisdictions'];
const options = (lang: 'en' | 'es'): TemplateOptions => ({
  tables: mains,
  lang,
  agency: { agency_id: 'us-zz-fbqnlriq' },
  period: '2026-Q1',
  madeOn: '2026-01-02',
  titles: lang === 'es' ? es : en,
  laws: new Map(),
});

interface Described {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string }[];
      readonly primaryKey?: readonly string[];
      readonly uniqueKeys?: readonly (readonly string[])[];
      readonly foreignKeys?: readonly {
        readonly fields: string[];
        readonly reference: { readonly resource: string };
      }[];
    };
  }[];
}

const described = dataPackage(options('en')) as Described;

describe('the descriptor of the CSV files', () => {
  const profiles = shared('corpora/schemas/data-package-2');

  test.skipIf(profiles === undefined).each(['en', 'es'] as const)(
    'is a Data Package by its own schemas, in %s (../shared/corpora/schemas/data-package-2)',
    (lang) => {
      const schema = (name: string) => JSON.parse(readFileSync(join(profiles ?? '', `${name}.json`), 'utf8'));
      const made = dataPackage(options(lang)) as Described;
      const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
      const checks = new Map(
        ['datapackage', 'dataresource', 'tableschema'].map((name) => [name, ajv.compile(schema(name))]),
      );
      const faults = (name: string, data: unknown) => {
        const check = checks.get(name) as ValidateFunction;
        return check(data) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
      };
      expect(faults('datapackage', made)).toEqual([]);
      for (const resource of made.resources) {
        expect(faults('dataresource', resource)).toEqual([]);
        expect(faults('tableschema', resource.schema)).toEqual([]);
      }
    },
  );

  test('has every file, and every column of every table in its order', () => {
    const files = csvTemplate(mains);
    expect(described.resources.map(({ path }) => path)).toEqual([...files.keys()]);
    for (const { name, path, schema } of described.resources) {
      const names = schema.fields.map((field) => field.name);
      expect(names).toEqual(standardTables[name]?.columns.map(({ column }) => column));
      expect(files.get(path)).toBe(`\uFEFF${names.join(',')}\r\n`);
    }
  });

  test('has keys that are columns, and ties that lead to a table', () => {
    const names = new Set(described.resources.map(({ name }) => name));
    for (const { schema } of described.resources) {
      const columns = new Set(schema.fields.map(({ name }) => name));
      const keys = [schema.primaryKey ?? [], ...(schema.uniqueKeys ?? [])].flat();
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(columns).toContain(key);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const field of fields) expect(columns).toContain(field);
        expect(names).toContain(reference.resource);
      }
    }
  });
});

test.each([...csvTemplate(mains)])('%s holds headings that the reader knows, and nothing else', async (name, text) => {
  const { entries, findings } = await readBytes(name, text, { titles: [en, es] });
  expect(entries).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(['no-records']);
});
