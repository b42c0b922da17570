import { cellText, readRows } from '@daybook/files';
import { isNode, type SchemaNode } from './schema-node.ts';
import type { ListedCode, Standard, StandardList, StandardRule } from './standard.ts';
import { shortHash } from './words-hash.ts';

/** A file of the standard: its path inside the folder, with forward slashes, and its bytes. */
export interface StandardFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that should say something about the standard and cannot be read. */
export class StandardFault extends Error {
  override readonly name = 'StandardFault';
  readonly path: string;

  constructor(path: string, cause?: unknown) {
    super(`${path} cannot be read`, { cause });
    this.path = path;
  }
}

/**
 * A version of the standard from its files: `*.schema.json`, `codelists/*.csv`, and the folders of rules in the
 * conformance suite, which name the rules. Generated views and tables are left aside: they follow from the schemas.
 *
 * @throws StandardFault for a schema that is no JSON object.
 */
export async function readStandard(name: string, files: readonly StandardFile[]): Promise<Standard> {
  const schemas = new Map<string, SchemaNode>();
  const lists = new Map<string, StandardList>();
  const rules = new Map<string, StandardRule>();
  const isOpen = await openLists(files);
  for (const { path, bytes } of files) {
    const list = /(?:^|\/)codelists\/([a-z0-9-]+)\.csv$/.exec(path)?.[1];
    const rule = /(?:^|\/)tests\/rules\/([a-z0-9-]+)\/[^/]+\.json$/.exec(path)?.[1];
    if (rule !== undefined) rules.set(rule, {});
    else if (path.endsWith('.schema.json') && !/(?:^|\/)(?:views|tests|examples)\//.test(path))
      schemas.set(path, schemaIn(path, bytes));
    else if (list !== undefined && list !== 'lists')
      lists.set(list, { open: isOpen.has(list), codes: (await tableRows(path, bytes)).map(codeOf) });
  }
  return { name, schemas, lists, rules };
}

function schemaIn(path: string, bytes: Uint8Array): SchemaNode {
  let schema: unknown;
  try {
    schema = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new StandardFault(path, cause);
  }
  if (!isNode(schema)) throw new StandardFault(path);
  return schema;
}

type Row = Readonly<Record<string, string>>;

async function openLists(files: readonly StandardFile[]): Promise<ReadonlySet<string>> {
  const index = files.find(({ path }) => /(?:^|\/)codelists\/lists\.csv$/.test(path));
  const rows = index === undefined ? [] : await tableRows(index.path, index.bytes);
  return new Set(rows.flatMap(({ list = '', open }) => (open === 'yes' ? [list] : [])));
}

async function tableRows(name: string, bytes: Uint8Array): Promise<Row[]> {
  const rows: string[][] = [];
  for await (const batch of readRows({ name, bytes }))
    for (const { cells } of batch.rows) rows.push(cells.map((cell) => cellText(cell)));
  const [headings = [], ...body] = rows;
  return body.map((cells) => Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ''])));
}

/** What decides something about a code, and a fingerprint of its words. A paper's ask is a row without a code of its own. */
function codeOf(row: Row): ListedCode {
  const { code, instrument = '', edition = '', ask = '', federal_force = '', principal = '' } = row;
  const { group = '', deprecated = '', replaced_by = '', public_as = '' } = row;
  const words = ['title', 'title_es', 'description', 'description_es', 'note', 'note_es'].map(
    (word) => row[word] ?? '',
  );
  return {
    code: code ?? [instrument, edition, ask].filter((part) => part !== '').join(' · '),
    group: code === undefined ? `${federal_force}${principal === 'yes' ? ', principal' : ''}` : group,
    deprecated,
    replaced_by,
    public_as,
    words: shortHash(words.join('\n')),
  };
}
