import { RecordTables, standardTables, tableResource, toCsv, toNdjson, toTables } from '@daybook/files';
import { titles } from '@daybook/types/titles/en';
import type { ReleaseFile } from '../release/release-file.ts';
import { logPaths } from './log-paths.ts';
import { textFile } from './text-file.ts';

/** In a release every table is public: its file and its resource need not say so. */
const plainName = (table: string) => table.replace(/^public_/, '');
const MAIN = 'public_requests';
const VIEW = 'https://w3id.org/daybook/v1/views/public.request.schema.json';

/**
 * The public log as files: lines of JSON, and the same as CSV tables, each with what a Data Package says of it. A table of
 * parts without any rows is left out, but not the main one: a log without entries has its headings. No cell can be taken
 * for a formula, and the tables read back give the entries again.
 *
 * @param entries of the public log, in the order in which they are published.
 */
export function logFiles(entries: readonly Readonly<Record<string, unknown>>[]): ReleaseFile[] {
  const tables = toTables(entries);
  const all = tables.some(({ name }) => name === MAIN) ? tables : [...tables, ...headingsOf(MAIN)];
  const nested = textFile({
    path: logPaths.nested,
    text: toNdjson(entries),
    media_type: 'application/x-ndjson',
    contains: 'public-log',
    resource: {
      name: 'requests-nested',
      title: 'Public log, one entry a line',
      format: 'ndjson',
      encoding: 'utf-8',
      conformsTo: VIEW,
    },
  });
  return [nested, ...all.map(tableFile).sort((a, b) => (a.path < b.path ? -1 : 1))];
}

const headingsOf = (table: string) => new RecordTables().headings.filter(({ name }) => name === table);

function tableFile({ name, rows }: ReturnType<typeof toTables>[number]): ReleaseFile {
  const own = plainName(name);
  const table = standardTables[name];
  if (table === undefined || table.view !== 'public') throw new RangeError(`${name} is no table of a public log.`);
  const path = `log/${own}.csv`;
  const parent = table.parent === undefined ? {} : { parent: plainName(table.parent) };
  return textFile({
    path,
    text: toCsv(rows),
    media_type: 'text/csv',
    contains: 'public-log',
    resource: { ...tableResource(table, { name: own, path, ...parent, lang: 'en', titles }) },
  });
}
