import { standardTables } from '../tables/standard-tables.ts';
import type { Table } from '../tables/table.ts';
import { type FormToWrite, spreadsheets } from '../workbook/spreadsheets.ts';
import { codeRows } from './code-rows.ts';
import { codeSheet } from './code-sheet.ts';
import { exampleSheet } from './example-sheet.ts';
import { metaSheet } from './meta-sheet.ts';
import { tableSheet } from './table-sheet.ts';
import { templateColumns } from './template-columns.ts';
import type { TemplateOptions } from './template-options.ts';

/**
 * The workbook that a clerk fills in: a sheet for each table, then Meta, an example, what the codes mean, and behind them
 * the sheets of what comes more than once. `firstDay` is the first day of the period, for the example.
 */
export function makeTemplate(options: TemplateOptions, firstDay: string): Promise<Uint8Array> {
  const { lang, tables, madeOn, agency, period } = options;
  const mains = tables.map((name) => [name, standardTables[name]] as const).filter(isThere);
  const children = Object.entries(standardTables).filter(
    ([name, { parent }]) => parent !== undefined && tables.includes(parent) && !ofImports.has(name),
  );
  const columns = [...mains, ...children].flatMap(([, table]) => templateColumns(table).map(({ column }) => column));
  const codes = codeRows(columns, options);
  const sheetOf = ([name, table]: readonly [string, Table]): FormToWrite =>
    tableSheet((lang === 'es' ? table.title_es : table.title) ?? name, table, codes, options);
  const sheets = [
    ...mains.map(sheetOf),
    metaSheet(options),
    ...(tables.includes('requests') ? [exampleSheet(options, firstDay)] : []),
    codeSheet(codes, lang),
    ...children.map(sheetOf),
  ];
  return spreadsheets.writeForm(
    sheets,
    `${agency.name ?? agency.agency_id} ${period}`,
    new Date(`${madeOn}T00:00:00Z`),
  );
}

/** What only who brings over published lists fills in: an agency has none of its own. */
const ofImports: ReadonlySet<string> = new Set(['agreement_listings', 'context_releases']);

const isThere = (entry: readonly [string, Table | undefined]): entry is readonly [string, Table] =>
  entry[1] !== undefined;
