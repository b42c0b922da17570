import type { Limits } from '../limits.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { guardZip } from './guard-zip.ts';
import type { ReadSheets } from './read-sheets.ts';
import type { Sheet } from './sheet.ts';
import type { WholeBytes } from './whole-bytes.ts';

/** The sheets of a workbook, once it is known to be harmless; nothing, and a finding, where it cannot be opened. */
export async function openWorkbook(
  file: string,
  whole: WholeBytes,
  limits: Limits,
  out: Reading[],
  readSheets: ReadSheets,
): Promise<readonly Sheet[]> {
  const most = { values: { most: limits.workbookBytes } };
  if (whole.tooMany) {
    out.push(raise('workbook-too-large', { file }, most));
    return [];
  }
  const bytes = whole.take();
  const { kind, linked, unpackedBytes } = await guardZip(bytes, limits);
  if (kind === 'damaged') out.push(raise('damaged-workbook', { file }));
  else if (kind === 'doctype') out.push(raise('damaged-workbook', { file }, { variant: 'doctype' }));
  else if (kind === 'too-large') out.push(raise('workbook-too-large', { file }, most));
  else if (kind !== 'xlsx' && kind !== 'ods') out.push(raise('unknown-format', { file }, { variant: kind }));
  else {
    if (linked) out.push(raise('linked-workbook', { file }));
    const sheets = await readSheets(bytes, kind, unpackedBytes);
    if (typeof sheets !== 'string') return sheets;
    out.push(
      sheets === 'damaged'
        ? raise('damaged-workbook', { file })
        : raise('workbook-too-large', { file }, { variant: 'work' }),
    );
  }
  return [];
}
