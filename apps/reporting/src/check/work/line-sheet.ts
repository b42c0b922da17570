import type { NamedBlob } from '@daybook/validator/browser';
import { type PackedSheet, SheetPacker } from '../packed-sheet.ts';

/** So much of a line is shown. */
const SHOWN = 2000;

/** The lines of a text file as a sheet of one column. */
export async function lineSheet({ name, blob }: NamedBlob): Promise<PackedSheet> {
  const packer = new SheetPacker('');
  const plain = /\.gz$/i.test(name) ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  const reader = plain.pipeThrough(new TextDecoderStream()).getReader();
  let row = 0;
  let held = '';
  for (;;) {
    const { done, value = '' } = await reader.read();
    const lines = (held + value).split('\n');
    // Of a line that does not end only the beginning is kept.
    held = done ? '' : (lines.pop() ?? '').slice(0, SHOWN);
    for (const line of lines) packer.add(++row, [line.replace(/\r$/, '').slice(0, SHOWN)]);
    if (done) return packer.packed();
  }
}
