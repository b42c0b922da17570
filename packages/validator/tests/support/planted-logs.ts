import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileBytes, standardTables, toWorkbook } from '@daybook/files';

const logs = join(import.meta.dirname, '../../../../schemas/v1/examples/logs');
const read = (path: string) => readFileSync(join(logs, path), 'utf8');

/** What a hurried clerk does to a log: which column of which row, and what stands there then. */
const planted: readonly (readonly [row: number, column: string, value: string])[] = [
  [1, 'decision', 'declned'],
  [3, 'decision', 'declned'],
  [4, 'decision', 'declned'],
  [2, 'channel', 'call Jane Roe 509-555-0142'],
  [5, 'received_on', '2026-02-30'],
  [6, 'decided_on', '2025-01-15'],
  [7, 'agency_id', ''],
  [8, 'custody_processing_minutes', 'forty'],
  [9, 'ask_no', '12.5'],
];

function rows(): string[][] {
  const table = read('tallowgate-police/requests.csv')
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
  const [head = []] = table;
  for (const [row, column, value] of planted) (table[row] as string[])[head.indexOf(column)] = value;
  return table;
}

const quoted = (cell: string) => (cell.includes(';') ? `"${cell}"` : cell);

/** The log of a small police department with faults in it, as CSV, as a workbook with headings in words, and a sheriff's as lines of JSON. */
export async function plantedLogs(): Promise<{ csv: FileBytes; xlsx: FileBytes; ndjson: FileBytes }> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const table = rows();
  const columns = standardTables.requests?.columns ?? [];
  // A heading must tell one column.
  const isOwn = (title: string) => columns.filter((column) => column.title === title).length === 1;
  const titles = new Map(columns.map(({ column, title }) => [column, isOwn(title) ? title : column]));
  const sheet = table.map((row, at) =>
    row.map((cell) => (at === 0 ? (titles.get(cell) ?? cell) : cell === '' ? null : cell)),
  );
  const notes = [['To do'], ['Ask the watch commander']];
  const workbook = [
    { name: 'Requests', rows: sheet },
    { name: 'Notes', rows: notes },
  ];
  const lines = read('ostrand-sheriff/requests.ndjson')
    .replace('"channel":"email"', '"channel":"emial"')
    .replace('"decision":"declined"', '"decision":"declned"');
  return {
    csv: { name: 'log.csv', bytes: bytes(table.map((row) => row.map(quoted).join(';')).join('\r\n')) },
    xlsx: { name: 'log.xlsx', bytes: await toWorkbook(workbook, new Date('2026-07-01T00:00:00Z')) },
    ndjson: { name: 'log.ndjson', bytes: bytes(lines) },
  };
}
