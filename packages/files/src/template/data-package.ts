import type { Lang } from '@daybook/types';
import type { Table } from '../tables/table.ts';
import { tablesWithLists } from './csv-template.ts';
import { isAlwaysFilled, tableField } from './table-field.ts';
import type { TemplateOptions } from './template-options.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a folder of CSV files as Data Package v2 has it (https://datapackage.org/standard/data-package/): each
 * file with its columns, what they mean, what they may hold, and how the tables hang together.
 */
export function dataPackage(options: TemplateOptions): object {
  const { tables, lang, agency, period, madeOn } = options;
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: `${agency.agency_id}-${period.toLowerCase()}`,
    title: TITLE[lang].replace('{agency}', agency.name ?? agency.agency_id).replace('{period}', period),
    version: '1.0',
    created: `${madeOn}T00:00:00Z`,
    resources: tablesWithLists(tables).map(([name, table]) => ({
      name,
      $schema: `${PROFILES}/dataresource.json`,
      type: 'table',
      path: `${name}.csv`,
      title: (lang === 'es' ? table.title_es : table.title) ?? name,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        $schema: `${PROFILES}/tableschema.json`,
        fieldsMatch: ['subset'],
        fields: table.columns.map((column) => tableField(table, column, options)),
        missingValues: [''],
        ...keysOf(table),
      },
    })),
  };
}

const TITLE: Readonly<Record<Lang, string>> = {
  en: 'Log of ICE requests of {agency}, {period}',
  es: 'Bitácora de solicitudes de ICE de {agency}, {period}',
};

/** What tells one row from another, and the main table that it belongs to. */
function keysOf(table: Table): object {
  const { key, parent, rows, columns } = table;
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
