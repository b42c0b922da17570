import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '@daybook/types';
import { transform } from 'esbuild';
import { codelists } from '../../../../schemas/codelists/generate.ts';
import { codesModule } from '../../compiler/codes-module.ts';
import { recordModule } from '../../compiler/record-module.ts';
import { type SchemaNode, SchemaSet } from '../../compiler/schema-set.ts';
import { ValueChecks } from '../../compiler/value-checks.ts';
import type { ViewSchema } from '../../compiler/view-tables.ts';

const folder = join(import.meta.dirname, '../../../../schemas');
const banner = '// @ts-nocheck\n// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const read = (path: string): SchemaNode => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** The schemas of records, in the order of their names: those that say which kind of record they describe. */
export function recordSchemas(): [kind: string, schema: SchemaNode][] {
  return readdirSync(join(folder, 'v1'))
    .filter((file) => file.endsWith('.schema.json'))
    .sort()
    .map((file): [string, SchemaNode] => [file.replace('.schema.json', ''), read(`v1/${file}`)])
    .filter(([kind, { properties }]) => typeof properties?.record === 'object' && properties.record.const === kind);
}

/** The schemas of the views of each kind of record, the public one first. */
export function viewSchemas(kind: string): ViewSchema[] {
  return readdirSync(join(folder, 'v1/views'))
    .filter((file) => file.endsWith(`.${kind}.schema.json`))
    .sort()
    .map((file) => read(`v1/views/${file}`))
    .map((schema) => [String((schema.properties?.view as SchemaNode | undefined)?.enum?.[0]), schema]);
}

/** Every schema that a record's schema may refer to. */
export function allSchemas(): SchemaSet {
  return new SchemaSet([
    ...recordSchemas().flatMap(([kind, schema]) => [schema, ...viewSchemas(kind).map(([, view]) => view)]),
    read('v1/shared.schema.json'),
    read('codelists/codes.schema.json'),
  ]);
}

/** Every record's schema, compiled ahead of time, and the titles of fields and codes in each language. */
export async function generate(): Promise<Map<string, string>> {
  const schemas = allSchemas();
  const values = new ValueChecks();
  const modules = recordSchemas().map(([kind, schema]) => ({
    kind,
    ...recordModule(schemas, values, schema, viewSchemas(kind)),
  }));
  const texts = new Map<string, string>();
  for (const { kind, code } of modules) {
    texts.set(`generated/${kind}.ts`, banner + (await print(code)));
  }
  texts.set('generated/values.ts', banner + (await print(values.module())));
  texts.set('generated/codes.ts', banner + (await print(codesModule(values.lists))));
  texts.set('generated/schemas.ts', index(modules.map(({ kind }) => kind)));
  const used = new Set(modules.flatMap(({ fields }) => fields.map(({ list }) => list)));
  for (const lang of ['en', 'es'] as const) {
    const word = lang === 'en' ? 'title' : 'title_es';
    const fields = modules.map(({ kind, fields }): [string, unknown] => [kind, fields.map((field) => field[word])]);
    const codes = codelists()
      .filter(({ list }) => used.has(list))
      .map(({ list, rows }): [string, unknown] => [list, Object.fromEntries(rows.map((row) => [row.code, row[word]]))]);
    texts.set(`generated/titles-${lang}.ts`, titlesModule(fields, codes, laws(lang)));
  }
  return texts;
}

async function print(code: string): Promise<string> {
  return (await transform(code, { charset: 'utf8', target: 'es2023' })).code;
}

/** The names of the laws that have a view of their own. */
function laws(lang: 'en' | 'es'): [string, unknown][] {
  return viewSchemas('request').flatMap(([view]): [string, unknown][] => {
    const id = /^regulator:(.+)$/.exec(view)?.[1];
    const regime = id === undefined ? undefined : (read(`regimes/${id}.json`).title as unknown as Words);
    return regime === undefined ? [] : [[view, regime[lang]]];
  });
}

/** One line a record and one line a codelist. */
function titlesModule(
  fields: readonly [string, unknown][],
  codes: readonly [string, unknown][],
  views: readonly [string, unknown][],
): string {
  const lines = (rows: readonly [string, unknown][]) =>
    rows.map(([name, row]) => `    '${name}': ${JSON.stringify(row)},\n`).join('');
  return `${banner}import type { Titles } from '../titles.ts';

/** The titles of fields, codes and views. */
export const titles: Titles = {
  fields: {
${lines(fields)}  },
  codes: {
${lines(codes)}  },
  views: {
${lines(views)}  },
};
`;
}

function index(kinds: readonly string[]): string {
  const name = (kind: string) => `${kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}Schema`;
  const imports = kinds.map((kind) => `import { schema as ${name(kind)} } from './${kind}.ts';`);
  const rows = kinds.map((kind) => `  '${kind}': ${name(kind)},`);
  return `${banner}import type { RecordKind } from '@daybook/types';
import type { RecordSchema } from '../record-schema.ts';
${imports.join('\n')}

/** The compiled schema of each kind of record. */
export const schemas: Readonly<Partial<Record<RecordKind, RecordSchema>>> = {
${rows.join('\n')}
};
`;
}
