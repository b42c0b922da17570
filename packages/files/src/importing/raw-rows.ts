import type { Cell } from '../cells/cell.ts';
import { Sha256 } from '../hash/sha256.ts';
import { isEntry } from '../is-entry.ts';
import { readRows } from '../read-rows.ts';
import type { Reading } from '../reading.ts';
import type { RawRow } from './raw-row.ts';
import type { SourceInput } from './source.ts';

/** The SHA-256 of a file. */
export async function fingerprintOf(input: SourceInput): Promise<string> {
  const sha256 = new Sha256();
  for await (const chunk of input.open()) sha256.update(chunk);
  return sha256.hex();
}

/** The rows of a file as printed, batch by batch. What must be said of the file itself goes to `out`. */
export async function* rawRows(input: SourceInput, out: Reading[]): AsyncGenerator<RawRow[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* input.open();
  }
  for await (const { rows, findings } of readRows({ name: input.name, chunks: chunks() }, {}, input.readSheets)) {
    out.push(...findings.filter((finding) => !isEntry(finding)));
    yield rows.map((row) => ({ ...row, cells: row.cells.map(printedText) }));
  }
}

function printedText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'error' in cell ? cell.error : cell.date.replace(/T00:00:00$/, '');
}
