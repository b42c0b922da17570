import { standardTables } from '../tables/standard-tables.ts';
import { toCsv } from '../write/to-csv.ts';

/** The main tables and the tables of their lists, by name. */
export function tablesWithLists(mains: readonly string[]): [name: string, table: (typeof standardTables)[string]][] {
  const all = Object.entries(standardTables);
  return [
    ...all.filter(([name]) => mains.includes(name)),
    ...all.filter(([, { parent }]) => parent !== undefined && mains.includes(parent)),
  ];
}

/** A CSV file of headings for each of these tables and of their lists, by file name; marked so that Excel shows accents right. */
export function csvTemplate(mains: readonly string[]): Map<string, string> {
  return new Map(
    tablesWithLists(mains).map(([name, { columns }]) => [
      `${name}.csv`,
      toCsv([columns.map(({ column }) => column)], true),
    ]),
  );
}
