import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { type CodeRow, codelists, rowsOf } from '../../schemas/codelists/generate.ts';
import { type Node, schemas } from '../../schemas/v1/generate.ts';

const BANNER = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';

const pascal = (name: string) =>
  name.replace(/(^|[-_])([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
const codeType = (list: string) => `${pascal(list.replace(/-code$/, ''))}Code`;

/** Template types let a literal compile and refuse a wrong form, without a cast at every use. `<number>` is a slot. */
const TEMPLATES: Readonly<Record<string, readonly [name: string, type: string]>> = {
  date: ['CalendarDate', '<number>-<number>-<number>'],
  instant: ['Instant', '<number>-<number>-<number>T<string>'],
  month: ['Month', '<number>-<number>'],
  quarter: ['Quarter', '<number>-Q<1 | 2 | 3 | 4>'],
  agency_id: ['AgencyId', 'us-<string>-<string>'],
  jurisdiction_id: ['JurisdictionId', 'us-<string>'],
  agreement_id: ['AgreementId', 'us-<string>-<string>-<string>'],
};

/** The type that a reference stands for: a code's union, a template, a shared object, or a plain scalar. */
function typeOfRef(ref: string, shared: Readonly<Record<string, Node>>): string {
  const list = /codes\.schema\.json#\/\$defs\/(.+)$/.exec(ref)?.[1];
  // A public list is the full one without the codes that tell of a person: its type is not worth another union.
  if (list !== undefined) return codeType(list.replace(/-public$/, ''));
  const name = /(?:shared\.schema\.json)?#\/\$defs\/(.+)$/.exec(ref)?.[1] ?? '';
  const node = shared[name];
  if (name in TEMPLATES) return TEMPLATES[name]?.[0] as string;
  if (node?.type === 'integer') return 'number';
  return node?.type === 'string' ? 'string' : pascal(name);
}

function comment(node: Node): string {
  const basis = Array.isArray(node.basis) ? `\n\nAsked for by: ${node.basis.join(', ')}` : '';
  const unit = typeof node.unit === 'string' ? `\n\nUnit: ${node.unit}` : '';
  const audience = typeof node.audience === 'string' ? `\n\nSeen by: ${node.audience}` : '';
  return `${node.title}. ${node.description}${unit}${basis}${audience}`;
}

const singular = (name: string) => name.replace(/ies$/, 'y').replace(/(?<![isu])s$/, '');

/** Turns schemas into the words that the compiler of types needs, and names every object inside a record. */
class Definitions {
  readonly all: Record<string, JSONSchema> = {};
  readonly #shared: Readonly<Record<string, Node>>;

  constructor(shared: Readonly<Record<string, Node>>) {
    this.#shared = shared;
  }

  /** Adds an object under its record's name and its own, or under its whole path where that is taken. */
  add(owner: string, path: readonly string[], node: Node): string {
    const short = pascal([owner, ...path.slice(-1)].join('-'));
    const name = short in this.all ? pascal([owner, ...path].join('-')) : short;
    this.all[name] = {};
    const properties = Object.entries(node.properties ?? {}).map(([key, value]) => [
      key,
      this.#shape(owner, [...path, key], value),
    ]);
    this.all[name] = {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(properties),
      required: [...(node.required ?? [])],
      ...(node.description === undefined ? {} : { description: comment(node) }),
    };
    return name;
  }

  #shape(owner: string, path: readonly string[], node: Node): JSONSchema {
    const description = node.description === undefined ? {} : { description: comment(node) };
    if (typeof node.$ref === 'string') {
      const local = /^#\/\$defs\/(.+)$/.exec(node.$ref)?.[1];
      return {
        tsType: local !== undefined && owner !== '' ? pascal(`${owner}-${local}`) : typeOfRef(node.$ref, this.#shared),
        ...description,
      };
    }
    if (node.const !== undefined) return { const: node.const as string, ...description };
    if (Array.isArray(node.enum)) return { enum: node.enum, ...description };
    if (node.type === 'array') {
      const last = singular(path.at(-1) ?? 'item');
      return {
        type: 'array',
        items: this.#shape(owner, [...path.slice(0, -1), last], node.items as Node),
        ...description,
      };
    }
    if (node.properties !== undefined) return { tsType: this.add(owner, path, node), ...description };
    if (node.type === 'object') {
      const values = node.additionalProperties as Node | boolean | undefined;
      const inner =
        typeof values === 'object' && values.type !== 'object'
          ? this.#shape(owner, path, values)
          : { tsType: 'unknown' };
      return { type: 'object', additionalProperties: inner, ...description };
    }
    return { type: node.type as 'string', ...description };
  }
}

/** The copy of a request that everyone may see: the only view that has fields of its own. */
function publicRequest(): Node {
  const file = join(import.meta.dirname, '../../schemas/v1/views/public.request.schema.json');
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function records(): Promise<string> {
  const all = schemas();
  const shared = all.get('shared')?.$defs as Readonly<Record<string, Node>>;
  const definitions = new Definitions(shared);
  for (const [name, node] of Object.entries(shared)) {
    // The words of both languages have their type in src/words, which the generated types use too.
    if (node.type === 'object' && name !== 'words') definitions.add('', [name], node);
  }
  for (const [record, node] of all) {
    if (record === 'shared') continue;
    for (const [name, part] of Object.entries((node.$defs ?? {}) as Record<string, Node>)) {
      if (part.properties !== undefined) definitions.add(record, [name], part);
    }
    if (node.properties !== undefined) definitions.add(record, [], node);
  }
  definitions.add('public-request', [], publicRequest());
  const text = await compile({ definitions: definitions.all, type: 'object', additionalProperties: false }, 'Daybook', {
    bannerComment: '',
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    format: false,
    additionalProperties: false,
  });
  const body = text
    .replace(/\n \*\s*\n \* This interface was referenced by.*\n \* via the `definition`.*/g, '')
    .replace(/\/\*\*\n \* This interface was referenced by.*\n \* via the `definition`.*\n \*\/\n/g, '')
    .replace(/export interface Daybook \{\s*\}\n?/, '')
    .replace(/[ \t]+$/gm, '');
  const codes = [...new Set(body.match(/\b[A-Za-z0-9]+Code\b/g))].sort();
  const templates = Object.entries(TEMPLATES).map(
    ([key, [name, type]]) =>
      `/** ${comment(shared[key] as Node)} */\nexport type ${name} = \`${type.replaceAll('<', '${').replaceAll('>', '}')}\`;`,
  );
  return [
    BANNER.trim(),
    "import type { Words } from '../words/words.ts';",
    `import type {\n${codes.map((code) => `  ${code},`).join('\n')}\n} from './codes.ts';`,
    '',
    templates.join('\n\n'),
    '',
    `${body.trim()}\n`,
  ].join('\n');
}

const quote = (text: string) => JSON.stringify(text);

function codes(): string {
  const lists = codelists();
  const types = lists.map(({ list, title, description, open, rows }) => {
    const union = rows.map(({ code }) => quote(code)).join(' | ');
    return `/** ${title}. ${description} */\nexport type ${codeType(list)} = ${union}${open ? ' | (string & {})' : ''};`;
  });
  const data = (row: CodeRow) =>
    `{ ${['code', 'group', 'public_as', 'deprecated', 'replaced_by']
      .flatMap((key) => (row[key as keyof CodeRow] === '' ? [] : [`${key}: ${quote(row[key as keyof CodeRow])}`]))
      .join(', ')} }`;
  const table = lists.map(
    ({ list, open, rows }) =>
      `  ${quote(list)}: { open: ${open}, codes: [\n${rows.map((row) => `    ${data(row)},`).join('\n')}\n  ] },`,
  );
  return `${BANNER}
${types.join('\n\n')}

/** The name of a codelist. */
export type CodelistName = ${lists.map(({ list }) => quote(list)).join(' | ')};

/** A code with its family, its coarse public form and what replaced it. Titles stand in the titles of a language. */
export interface Code {
  readonly code: string;
  readonly group?: string;
  readonly public_as?: string;
  readonly deprecated?: string;
  readonly replaced_by?: string;
}

/** Every codelist: whether others may add codes to it, and its codes in order. */
export const codelists: Readonly<Record<CodelistName, { readonly open: boolean; readonly codes: readonly Code[] }>> = {
${table.join('\n')}
};
`;
}

function titles(lang: 'en' | 'es'): string {
  const of = (row: { title: string; title_es: string; description: string; description_es: string }) =>
    lang === 'en' ? [row.title, row.description] : [row.title_es, row.description_es];
  const lists = codelists().map((list) => {
    const rows = list.rows.map((row) => `    ${quote(row.code)}: [${of(row).map(quote).join(', ')}],`);
    return `  ${quote(list.list)}: {\n${rows.join('\n')}\n  },`;
  });
  return `${BANNER}import type { CodelistName } from './codes.ts';

/** Title and definition of every code, in ${lang === 'en' ? 'English' : 'Spanish'}. */
export const titles: Readonly<Record<CodelistName, Readonly<Record<string, readonly [title: string, definition: string]>>>> = {
${lists.join('\n')}
};
`;
}

function instrumentAsks(): string {
  type Row = Record<'instrument' | 'edition' | 'ask' | 'federal_force' | 'principal', string>;
  const rows = rowsOf<Row>('instrument-asks.csv').map(
    ({ instrument, edition, ask, federal_force, principal }) =>
      `  { instrument: ${quote(instrument)}, edition: ${quote(edition)}, ask: ${quote(ask)}, federal_force: ${quote(federal_force)}, principal: ${principal === 'yes'} },`,
  );
  return `${BANNER}
/** What each paper asks for, by edition where that matters, and the force of each ask in federal law. */
export const instrumentAsks: readonly {
  readonly instrument: string;
  readonly edition: string;
  readonly ask: string;
  readonly federal_force: string;
  readonly principal: boolean;
}[] = [
${rows.join('\n')}
];
`;
}

/** The types of every record and codelist, and the words of every code. */
export async function generate(): Promise<Map<string, string>> {
  return new Map([
    ['src/generated/records.ts', await records()],
    ['src/generated/codes.ts', codes()],
    ['src/generated/titles-en.ts', titles('en')],
    ['src/generated/titles-es.ts', titles('es')],
    ['src/generated/instrument-asks.ts', instrumentAsks()],
  ]);
}
