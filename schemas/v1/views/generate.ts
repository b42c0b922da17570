import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codelists } from '../../codelists/generate.ts';
import { type Node, schemas, type Table } from '../generate.ts';
import { tablesOf } from '../tables-of.ts';

const root = join(import.meta.dirname, '../..');

/** Says whether a property may be seen in a view: `pointer` has `*` for list elements. */
type MaySee = (pointer: string, property: Node) => boolean;

interface PublicAs {
  readonly field: string;
  readonly rule: string;
}

const SHARED_OF_RULE: Readonly<Record<string, string>> = {
  'date-to-month': 'month',
  'date-to-quarter': 'quarter',
};
const WORDS_OF_RULE: Readonly<Record<string, { en: string; es: string }>> = {
  'date-to-month': { en: 'month', es: 'mes' },
  'date-to-quarter': { en: 'quarter', es: 'trimestre' },
};

/** Refs of a view point one folder further up than those of the full schema. */
const moved = (node: Node): Node =>
  typeof node.$ref === 'string' && !node.$ref.startsWith('#') ? { ...node, $ref: `../${node.$ref}` } : node;

/** Lists with codes that tell something of a person: in public those stand under their coarse parent. */
const telling = new Set(
  codelists().filter(({ rows }) => rows.some((row) => row.public_as !== '')).map(({ list }) => list),
);

function coarse(node: Node): Node {
  const list = /codes\.schema\.json#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  return list !== undefined && telling.has(list) ? { ...node, $ref: `${node.$ref}-public` } : node;
}

/** What stands in a view instead of a property: nothing, itself, or its coarser forms. */
function shown(name: string, property: Node, pointer: string, maySee: MaySee, coarsen: boolean): [string, Node][] {
  const forms = coarsen ? ((property.public_as ?? []) as PublicAs[]) : [];
  const { public_as: _, public_optional: _o, ...plain } = property;
  if (forms.length === 0) return maySee(pointer, property) ? [[name, project(plain, pointer, maySee, coarsen)]] : [];
  return forms.map(({ field, rule }): [string, Node] => {
    const [target, words] = [SHARED_OF_RULE[rule], WORDS_OF_RULE[rule]];
    if (target === undefined || words === undefined) throw new Error(`${pointer}: no view knows the rule ${rule}`);
    const { title, title_es, description, description_es } = plain;
    const example = String((plain.examples as unknown[])[0]);
    const quarter = `${example.slice(0, 4)}-Q${Math.ceil(Number(example.slice(5, 7)) / 3)}`;
    return [field, {
      // One date may have two coarser forms: each has a heading of its own.
      title: `${title} (${words.en})`,
      title_es: `${title_es} (${words.es})`,
      description: `${description} This is the ${words.en} in which it lies; the day is not public.`,
      description_es: `${description_es} Este es el ${words.es} en que cae; el día no es público.`,
      $ref: `../shared.schema.json#/$defs/${target}`,
      examples: [target === 'quarter' ? quarter : example.slice(0, 7)],
      audience: 'public',
      ...(typeof plain.column === 'string' ? { column: plain.column.replace(name, field) } : {}),
    }];
  });
}

/** What a view has of an object: its properties, and which of them may be left out although the full record needs them. */
interface Kept {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly optional: ReadonlySet<string>;
}

/** The part of a consequence that speaks of properties which the view has; undefined where nothing is left. */
function narrowed(consequence: Node | undefined, { properties, optional }: Kept): Node | undefined {
  if (consequence === undefined) return undefined;
  const { required: wanted = [], properties: parts = {}, ...rest } = consequence;
  const required = wanted.filter((name) => name in properties && !optional.has(name));
  const kept = Object.entries(parts).filter(([name]) => name in properties);
  if (required.length === 0 && kept.length === 0 && Object.keys(rest).length === 0) return undefined;
  return {
    ...rest,
    ...(required.length > 0 ? { required } : {}),
    ...(kept.length > 0 ? { properties: Object.fromEntries(kept) } : {}),
  };
}

/** A condition stays only while everything that it reads is there; else absence would make it true. */
function conditions(all: readonly Node[], has: Kept): Node[] {
  return all.flatMap((branch) => {
    const test = branch.if as Node;
    const reads = [...Object.keys(test.properties ?? {}), ...(test.required ?? [])];
    if (!reads.every((name) => name in has.properties)) return [];
    const yes = narrowed(branch.then as Node | undefined, has);
    const no = narrowed(branch.else as Node | undefined, has);
    if (yes === undefined && no === undefined) return [];
    return [{ if: test, ...(yes === undefined ? {} : { then: yes }), ...(no === undefined ? {} : { else: no }) }];
  });
}

function project(node: Node, pointer: string, maySee: MaySee, coarsen: boolean): Node {
  if (node.items !== undefined) return { ...node, items: project(node.items, `${pointer}/*`, maySee, coarsen) };
  if (node.properties === undefined) return moved(coarsen ? coarse(node) : node);
  const entries = Object.entries(node.properties).flatMap(([name, property]) =>
    shown(name, property, `${pointer}/${name}`, maySee, coarsen),
  );
  const properties = Object.fromEntries(entries);
  const leftOut = Object.entries(node.properties).filter(([, { public_optional }]) => coarsen && public_optional === true);
  const optional = new Set(leftOut.map(([name]) => name));
  const required = (node.required ?? []).filter((name) => name in properties && !optional.has(name));
  const { properties: _p, required: _r, allOf, ...rest } = node;
  const kept = conditions((allOf ?? []) as Node[], { properties, optional });
  // The full rows of a table belong to the agency's sheets; an example of the whole would show too much.
  const examples = pointer === '' || node.examples === undefined ? {} : { examples: node.examples };
  return { ...rest, ...examples, properties, required, ...(kept.length > 0 ? { allOf: kept } : {}) };
}

function view(record: string, schema: Node, name: string, maySee: MaySee, coarsen: boolean): [string, string] {
  const file = `${name.replace(':', '.')}.${record}.schema.json`;
  const projected = project(schema, '', maySee, coarsen);
  const extra = coarsen ? ((schema.public_properties ?? {}) as Readonly<Record<string, Node>>) : {};
  const { public_properties: _, public_required, ...rest } = projected as Node & { public_required?: string[] };
  const text = {
    $comment: `Generated from schemas/v1/${record}.schema.json by \`npm run generate\`. Do not edit.`,
    ...rest,
    // The id that stays in the agency is replaced by the one that tells nothing.
    ...(schema.key === undefined
      ? {}
      : { key: schema.key.map((name) => (name in (projected.properties ?? {}) ? name : 'public_id')) }),
    $id: `https://w3id.org/daybook/v1/views/${file}`,
    properties: {
      ...projected.properties,
      view: { ...(projected.properties as Record<string, Node>).view, enum: [name], examples: [name] },
      ...Object.fromEntries(Object.entries(extra).map(([key, node]) => [key, moved(node)])),
    },
    required: [...(projected.required ?? []), ...(coarsen ? (public_required ?? []) : [])],
  };
  return [file, `${JSON.stringify(text, null, 2)}\n`];
}

/** The columns that a regime names, and every container on the way to them. */
function listed(columns: readonly string[]): MaySee {
  return (pointer) => columns.some((column) => column === pointer || column.startsWith(`${pointer}/`) || pointer.startsWith(`${column}/`));
}

const HEAD = ['/$schema', '/record', '/standard_version', '/view', '/revision', '/revision_reason', '/public_id', '/source', '/agency_id', '/direction'];

/** The schemas of what the public and each regulator may see, from the full ones and their `audience`. */
export async function generate(): Promise<Map<string, string>> {
  const all = schemas();
  const isPublic: MaySee = (_, property) => property.audience === 'public';
  const records = [...all].filter(([, schema]) => schema.table !== undefined || schema.$id?.toString().includes('quarterly-report'));
  const files = records.map(([record, schema]) => view(record, schema, 'public', isPublic, true));
  for (const file of readdirSync(join(root, 'regimes')).filter((name) => name.endsWith('.json')).sort()) {
    const regime = JSON.parse(readFileSync(join(root, 'regimes', file), 'utf8'));
    const columns: string[] = regime.regulator_columns ?? [];
    if (columns.length === 0) continue;
    const request = all.get('request') as Node;
    files.push(view('request', request, `regulator:${file.replace('.json', '')}`, listed([...HEAD, ...columns]), false));
  }
  files.push(['public.tables.json', publicTables(files, all.get('shared') as Node)]);
  return new Map(files);
}

/** How public requests are written as sheets: other public records have the columns of the agency's own. */
function publicTables(files: readonly (readonly [file: string, text: string])[], shared: Node): string {
  const [, text = ''] = files.find(([file]) => file === 'public.request.schema.json') ?? [];
  const own = tablesOf(new Map([['request', JSON.parse(text) as Node]]), shared);
  const tables = Object.entries(own).map(([name, { columns, ...table }]): [string, Table] => [
    `public_${name}`,
    {
      ...table,
      title: `${table.title} (public version)`,
      title_es: `${table.title_es} (versión pública)`,
      ...(table.parent === undefined ? {} : { parent: `public_${table.parent}` }),
      view: 'public',
      of: name,
      columns,
    },
  ]);
  const $comment = 'Generated from schemas/v1/request.schema.json by `npm run generate`. Do not edit.';
  return `${JSON.stringify({ $comment, tables: Object.fromEntries(tables) }, null, 2)}\n`;
}
