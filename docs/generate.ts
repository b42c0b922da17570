import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codelists } from '../schemas/codelists/generate.ts';
import { type Node, schemas } from '../schemas/v1/generate.ts';

const root = join(import.meta.dirname, '..');

interface Item {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly carried_by: readonly string[];
}

const records = schemas();
const lists = new Map(codelists().map((list) => [list.list, list]));
const rules = new Map(
  readdirSync(join(root, 'packages/validator/src/rules'), { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path.split('/').at(-1)?.replace('.ts', ''), path]),
);

function field(path: string): string {
  const [record = '', ...names] = path.split('/');
  let node: Node | undefined = records.get(record);
  for (const name of names) node = (node?.items ?? node)?.properties?.[name];
  if (node === undefined) throw new Error(`docs/coverage.json names the field ${path}, which no schema has`);
  return `field [${record}.${names.join('.')}](../schemas/v1/${record}.schema.json) (${node.title})`;
}

function code(path: string): string {
  const [list = '', wanted] = path.split('/');
  const row = lists.get(list)?.rows.find((one) => one.code === wanted);
  if (row === undefined) throw new Error(`docs/coverage.json names the code ${path}, which no codelist has`);
  return `code [${path}](../schemas/codelists/${list}.csv) (${row.title})`;
}

function rule(id: string): string {
  const path = rules.get(id);
  if (path === undefined) throw new Error(`docs/coverage.json names the rule ${id}, which has no file`);
  return `rule [${id}](../packages/validator/src/rules/${path})`;
}

function file(kind: string, folder: string, id: string): string {
  const path = `schemas/${folder}/${id}.json`;
  if (!existsSync(join(root, path))) throw new Error(`docs/coverage.json names ${path}, which is not there`);
  return `${kind} [${id}](../${path})`;
}

function carrier(text: string): string {
  const [kind, path = ''] = text.split(/:(.*)/);
  if (kind === 'field') return field(path);
  if (kind === 'code') return code(path);
  if (kind === 'rule') return rule(path);
  if (kind === 'law') return file('law', 'law', path);
  if (kind === 'regime') return file('regime', 'regimes', path);
  throw new Error(`docs/coverage.json: "${text}" is none of field, code, rule, law, regime`);
}

/** `coverage.md`: where each system and recommendation of the paper has its place in the standard. */
export async function generate(): Promise<Map<string, string>> {
  const { items } = JSON.parse(readFileSync(join(import.meta.dirname, 'coverage.json'), 'utf8')) as { items: Item[] };
  const parts = [...new Set(items.map(({ part }) => part))].map((part) => {
    const rows = items
      .filter((item) => item.part === part)
      .map(({ title, carried_by }) => `| ${title} | ${carried_by.map(carrier).join('<br>')} |`);
    return `## ${part}\n\n| In the paper | Carried by |\n|---|---|\n${rows.join('\n')}\n`;
  });
  const text = `<!-- Generated from docs/coverage.json by \`npm run generate\`. Do not edit. -->
# What the standard covers

The standard grew from a policy paper on cooperation between local agencies and immigration authorities.
Each system and recommendation that it names is listed here with the field, code, rule, law file or reporting law that carries it: ${items.length} in all.
A recommendation is a code that a jurisdiction may have or not have, beside the codes of laws that require the contrary: the record is the same for both.

${parts.join('\n')}`;
  return new Map([['coverage.md', text]]);
}
