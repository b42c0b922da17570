import { closeSync, existsSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlainCell, RecordTables, toCsv, toWorkbook } from '@daybook/files';
import { logOf } from './log.ts';

/** The main sheet of the made-up log, as a clerk would have it. */
const TABLE = 'requests';

/**
 * The made-up log of `count` requests as one table: a CSV file, and an XLSX workbook with the same cells; how many rows it
 * has, and how many cells that hold something. Both are made once a machine.
 */
export async function tableFiles(count: number): Promise<{ csv: string; xlsx: string; cells: number }> {
  const folder = join(tmpdir(), 'daybook-bench', `table-${count}`);
  const [csv, xlsx, told] = ['requests.csv', 'requests.xlsx', 'cells.json'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  if (!existsSync(told)) {
    mkdirSync(folder, { recursive: true });
    const tables = new RecordTables();
    const rows: PlainCell[][] = tables.headings.find(({ name }) => name === TABLE)?.rows ?? [];
    for (const record of logOf(count))
      for (const { name, rows: own } of tables.take(record as unknown as Record<string, unknown>) ?? [])
        if (name === TABLE) rows.push(...own);
    const file = openSync(csv, 'w');
    for (let at = 0; at < rows.length; at += 5000) writeSync(file, toCsv(rows.slice(at, at + 5000)));
    closeSync(file);
    writeFileSync(xlsx, await toWorkbook([{ name: TABLE, rows }], new Date(0)));
    const cells = rows.reduce((sum, row) => sum + row.filter((cell) => cell !== null && cell !== '').length, 0);
    writeFileSync(told, JSON.stringify({ cells }));
  }
  const { cells } = (await import(told, { with: { type: 'json' } })).default as { cells: number };
  return { csv, xlsx, cells };
}
