import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = 64 * 1024;

/** The first lines of a text file, without reading the rest of it. */
export function firstLines(path: string, count: number): readonly string[] {
  const file = openSync(path, 'r');
  const text = new TextDecoder();
  const piece = new Uint8Array(PIECE);
  let read = '';
  let lines: readonly string[] = [];
  try {
    for (let bytes = PIECE; bytes > 0 && lines.length <= count; ) {
      bytes = readSync(file, piece);
      read += text.decode(piece.subarray(0, bytes), { stream: bytes > 0 });
      lines = read.split('\n');
    }
  } finally {
    closeSync(file);
  }
  return lines.filter((line) => line !== '').slice(0, count);
}
