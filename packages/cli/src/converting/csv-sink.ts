import { join } from 'node:path';
import { RecordTables, toCsv } from '@daybook/files';
import { UsageFault } from '../terminal/usage-fault.ts';
import { PartFile } from './part-file.ts';
import type { Sink } from './sink.ts';

/**
 * Records into the CSV files of a folder, one a table, or into one file where one table is all that they need. Memory does
 * not grow with them.
 */
export function csvSink(out: string, isFolder: boolean): Sink {
  const tables = new RecordTables();
  const headings = new Map(tables.headings.map(({ name, rows }) => [name, rows]));
  const files = new Map<string, { file: PartFile; count: number }>();
  const fileOf = async (name: string) => {
    const known = files.get(name);
    if (known !== undefined) return known;
    if (!isFolder && files.size > 0) throw needsFolder(out, [...files.keys(), name]);
    const made = { file: new PartFile(isFolder ? join(out, `${name}.csv`) : out), count: 0 };
    files.set(name, made);
    await made.file.write(toCsv(headings.get(name) ?? []));
    return made;
  };
  return {
    async take(record) {
      const rowsByTable = tables.take(record);
      for (const { name, rows } of rowsByTable ?? []) {
        const own = await fileOf(name);
        own.count += rows.length;
        await own.file.write(toCsv(rows));
      }
      return rowsByTable !== undefined;
    },
    async end() {
      for (const { file } of files.values()) await file.end();
      return [...files.values()].map(({ file, count }) => ({ path: file.path, count, of: 'rows' }));
    },
    abandon() {
      for (const { file } of files.values()) file.abandon();
    },
  };
}

function needsFolder(out: string, names: readonly string[]): UsageFault {
  const folder = `${out.replace(/(?:\.[a-z]+)+$/i, '')}/`;
  return new UsageFault({
    en: `These records need several tables (${names.join(', ')} …), and one CSV file holds one. Name a folder such as ${folder}, or a workbook (.xlsx). Nothing was written.`,
    es: `Estos registros necesitan varias tablas (${names.join(', ')} …), y un archivo CSV contiene una. Nombre una carpeta como ${folder}, o un libro (.xlsx). No se escribió nada.`,
  });
}
