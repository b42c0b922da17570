import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const folder = import.meta.dirname;

/** One row of a codelist, as its CSV says it. */
export type CodeRow = Record<
  | 'code'
  | 'title'
  | 'title_es'
  | 'description'
  | 'description_es'
  | 'group'
  | 'source'
  | 'verification'
  | 'since'
  | 'deprecated'
  | 'replaced_by'
  | 'public_as',
  string
>;

/** One codelist: whether it is open, and its rows in the order of the file. */
export interface Codelist {
  readonly list: string;
  readonly title: string;
  readonly title_es: string;
  readonly description: string;
  readonly description_es: string;
  readonly open: boolean;
  readonly rows: readonly CodeRow[];
}

/** The rows of a CSV file of this folder. */
export function rowsOf<Row>(file: string): Row[] {
  const { data, errors } = Papa.parse<Row>(readFileSync(join(folder, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message} (row ${errors[0]?.row})`);
  return data;
}

/** All codelists that `lists.csv` names, in its order. */
export function codelists(): Codelist[] {
  type ListRow = Record<'list' | 'title' | 'title_es' | 'description' | 'description_es' | 'open', string>;
  return rowsOf<ListRow>('lists.csv').map(({ open, ...words }) => ({
    ...words,
    open: open === 'yes',
    rows: rowsOf<CodeRow>(`${words.list}.csv`),
  }));
}

/** The parents that a list's telling codes take in public, without the codes themselves. */
const publicCodes = ({ rows }: Codelist) => rows.filter((row) => row.public_as === '').map((row) => row.code);

function definitions(list: Codelist): [string, object][] {
  const { title, title_es, description, description_es } = list;
  const known = list.rows.map((row) => row.code);
  const words = { title, title_es, description, description_es };
  const coded = (codes: string[]) =>
    list.open
      ? { ...words, type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 64, examples: codes }
      : { ...words, enum: codes };
  const all: [string, object] = [list.list, coded(known)];
  return list.rows.some((row) => row.public_as !== '')
    ? [all, [`${list.list}-public`, coded(publicCodes(list))]]
    : [all];
}

/** `codes.schema.json`: one definition a codelist, and one more where its public codes are fewer. */
export async function generate(): Promise<Map<string, string>> {
  const missing = readdirSync(folder)
    .filter((file) => file.endsWith('.csv') && !['lists.csv', 'instrument-asks.csv'].includes(file))
    .filter((file) => !codelists().some(({ list }) => `${list}.csv` === file));
  if (missing.length > 0) throw new Error(`lists.csv lacks a row for ${missing.join(', ')}`);
  const schema = {
    $comment: 'Generated from schemas/codelists/*.csv by `npm run generate`. Do not edit.',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://w3id.org/daybook/codelists/codes.schema.json',
    title: 'Codes',
    title_es: 'Códigos',
    $defs: Object.fromEntries(codelists().flatMap(definitions)),
  };
  return new Map([['codes.schema.json', `${JSON.stringify(schema, null, 2)}\n`]]);
}
