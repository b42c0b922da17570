import type { Limits } from '../limits.ts';
import { raise } from '../raise.ts';
import type { Reading } from '../reading.ts';
import { guardZip } from './guard-zip.ts';
import type { Sheet } from './sheet.ts';
import { spreadsheets } from './spreadsheets.ts';

/** The sheets of a workbook, once it is known to be harmless; nothing, and a finding, where it cannot be opened. */
export async function openWorkbook(
  file: string,
  bytes: Uint8Array,
  limits: Limits,
  out: Reading[],
): Promise<readonly Sheet[]> {
  const { kind, linked } = await guardZip(bytes, limits);
  if (kind === 'damaged' || kind === 'doctype')
    out.push(raise('damaged-workbook', { file }, kind === 'doctype' ? { variant: 'doctype' } : {}));
  else if (kind === 'too-large')
    out.push(raise('workbook-too-large', { file }, { values: { most: limits.workbookBytes } }));
  else if (kind !== 'xlsx' && kind !== 'ods') out.push(raise('unknown-format', { file }, { variant: kind }));
  else {
    if (linked) out.push(raise('linked-workbook', { file }));
    try {
      return await spreadsheets.read(bytes, kind);
    } catch {
      // Whatever the library throws for a file that the guard let through, it is the file that is wrong.
      out.push(raise('damaged-workbook', { file }));
    }
  }
  return [];
}
