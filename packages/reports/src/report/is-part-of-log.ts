import { standardTables } from '@daybook/files';

/** Whether a file beside a log is a table of parts of its requests, by its name: it belongs to the log. */
export function isPartOfLog(file: string): boolean {
  const name = file.replace(/^.*[/\\]/s, '');
  const table = name.replace(/\..*$/, '').toLowerCase().replaceAll('-', '_');
  const isTable = /\.[ct]sv(\.gz)?$/i.test(name) && Object.hasOwn(standardTables, table);
  return isTable && standardTables[table]?.parent === 'requests';
}
