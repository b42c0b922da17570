import type { NamedBlob } from '@daybook/validator/browser';
import { type PackedSheet, SheetPacker } from '../packed-sheet.ts';

/** So much of a line is shown, and so much of a file: little that is packed can unpack to very much. */
const SHOWN = 2000;
const MOST = 64 * 1024 * 1024;
/** And so many of its lines: a browser scrolls no further. */
const LINES = 1_000_000;

/** The lines of a text file as a sheet of one column, as far as it can be read. */
export async function lineSheet({ blob }: NamedBlob): Promise<PackedSheet> {
  const packer = new SheetPacker('');
  let row = 0;
  let held = '';
  try {
    for await (const text of texts(blob)) {
      const lines = (held + text).split('\n');
      // Of a line that does not end only the beginning is kept.
      held = (lines.pop() ?? '').slice(0, SHOWN);
      for (const line of lines.slice(0, LINES - row)) packer.add(++row, [shown(line)]);
      if (row >= LINES) break;
    }
  } catch {
    // A packed file that is damaged: what came before is shown, and the check says the rest.
  }
  if (held !== '' && row < LINES) packer.add(++row, [shown(held)]);
  return packer.packed();
}

const shown = (line: string) => line.replace(/\r$/, '').slice(0, SHOWN);

async function* texts(blob: Blob): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const plain = isPacked ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  const reader = plain.getReader();
  const decoder = new TextDecoder();
  for (let read = 0; read < MOST; ) {
    const { done, value } = await reader.read();
    if (done) break;
    read += value.length;
    yield decoder.decode(value, { stream: true });
  }
  await reader.cancel();
}
