import type { Table } from '../tables/table.ts';
import { isAlwaysFilled, tableField } from './table-field.ts';
import type { TemplateOptions } from './template-options.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/** How the file of a table is called in a Data Package, where it lies, and in which language it is described. */
export interface TableResource extends Pick<TemplateOptions, 'lang' | 'titles'> {
  readonly name: string;
  readonly path: string;
  /** What the resource of the table is called to which a child table's rows belong; its own name where absent. */
  readonly parent?: string;
}

/**
 * A table as a resource of a Data Package v2 (https://datapackage.org/standard/data-resource/): its columns, what they mean,
 * what they may hold, and how its rows hang together with those of other tables.
 */
export function tableResource(
  table: Table,
  { name, path, parent = table.parent, lang, titles }: TableResource,
): object {
  return {
    name,
    $schema: `${PROFILES}/dataresource.json`,
    type: 'table',
    path,
    title: (lang === 'es' ? table.title_es : table.title) ?? name,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fieldsMatch: ['subset'],
      fields: table.columns.map((column) => tableField(table, column, { lang, titles })),
      missingValues: [''],
      ...keysOf(table, parent),
    },
  };
}

/** What tells one row from another, and the main table that it belongs to. */
function keysOf({ key, rows, columns, ...table }: Table, parent: string | undefined): object {
  const own = [...key];
  // One row is one ask: the number of the ask tells rows of one request apart.
  if (parent === undefined && rows !== undefined && columns.some(({ column }) => column === 'ask_no'))
    own.push('ask_no');
  const tied = key.filter((name) => !name.endsWith('_no'));
  const isWhole = own.every((name) => columns.some((one) => one.column === name && isAlwaysFilled(table, one)));
  return {
    ...(isWhole ? { primaryKey: own } : { uniqueKeys: [own] }),
    ...(parent === undefined ? {} : { foreignKeys: [{ fields: tied, reference: { resource: parent, fields: tied } }] }),
  };
}
