import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measures } from '../packages/reports/src/measures/index.ts';
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

interface Asked {
  readonly title: string;
  readonly asked_by: string;
  readonly carried_by: readonly string[];
}

/** A measure or a part of a report that carries a number. */
function holder(text: string): string {
  const [kind, id = ''] = text.split(/:(.*)/);
  if (kind === 'part') return field(`quarterly-report/${id}`);
  const measure = measures.find((one) => one.id === id);
  if (kind !== 'measure' || measure === undefined)
    throw new Error(`docs/measures.json names "${text}", which is no measure and no part of a report`);
  return `[${id}](../packages/reports/src/measures/${id}.ts) (${measure.title.en})`;
}

/** `measures.md`: each number that is asked for, and each measure with how it is counted. */
function measuresPage(): string {
  const { items } = JSON.parse(readFileSync(join(import.meta.dirname, 'measures.json'), 'utf8')) as { items: Asked[] };
  const named = new Set(items.flatMap(({ carried_by }) => carried_by));
  const idle = measures.filter(({ id }) => !named.has(`measure:${id}`)).map(({ id }) => id);
  if (idle.length > 0) throw new Error(`docs/measures.json says of no number that it is ${idle.join(', ')}`);
  const asked = items.map(
    ({ title, asked_by, carried_by }) => `| ${title} | ${asked_by} | ${carried_by.map(holder).join('<br>')} |`,
  );
  const counted = measures.map(
    ({ id, title, unit, kind, placed_by, dimensions, adds_over_time }) =>
      `| [${id}](../packages/reports/src/measures/${id}.ts) | ${title.en} | ${unit} | ${kind} | ${placed_by} | ${dimensions.join(', ')} | ${adds_over_time ? 'yes' : 'no'} |`,
  );
  return `<!-- Generated from docs/measures.json and packages/reports/src/measures by \`npm run generate\`. Do not edit. -->
# The numbers of a report

## What is asked for, and what carries it

| The number | Asked for by | Carried by |
|---|---|---|
${asked.join('\n')}

## Every measure, and how it is counted

"Placed by" names the date that puts a case into a period. What adds over time may be added from months to a quarter and from quarters to a year; a median may not.

| Measure | Title | Unit | Kind | Placed by | Split by | Adds over time |
|---|---|---|---|---|---|---|
${counted.join('\n')}
`;
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
  return new Map([
    ['coverage.md', text],
    ['measures.md', measuresPage()],
  ]);
}
