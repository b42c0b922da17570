import { cellText, isEntry, readRows } from '@daybook/files';
import type { NamedBlob } from '@daybook/validator/browser';
import { type PackedSheet, SheetPacker } from '../packed-sheet.ts';
import { fileOf } from './file-of.ts';
import type { Tell } from './job.ts';
import { lineSheet } from './line-sheet.ts';

/** The rows of a table as they stand in the file, or the lines of a text file, for a person to look at. */
export async function rows({ file }: { readonly file: NamedBlob }, tell: Tell): Promise<readonly PackedSheet[]> {
  let done = 0;
  const { name, pieces } = fileOf(file, (bytes) => {
    done += bytes;
    tell({ done, of: file.blob.size });
  });
  const sheets = new Map<string, SheetPacker>();
  for await (const { rows: read, findings } of readRows({ name, chunks: pieces() })) {
    if (findings.some((one) => !isEntry(one) && one.variant === 'not-a-table')) return [await lineSheet(file)];
    for (const { sheet = '', row, cells } of read) {
      const packer = sheets.get(sheet) ?? new SheetPacker(sheet);
      sheets.set(sheet, packer);
      packer.add(row, cells.map(cellText));
    }
  }
  return [...sheets.values()].map((packer) => packer.packed());
}
