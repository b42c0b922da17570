import { LineIntake } from '../json/line-intake.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Reading } from '../reading.ts';
import { Settings } from '../settings.ts';
import { fileChunks } from './file-chunks.ts';
import type { LineRange } from './line-ranges.ts';
import { nodeText } from './node-text.ts';

/** Reads one stretch of an NDJSON file: what one of several workers does. */
export async function* readLineRange(
  path: string,
  range: LineRange,
  options: ReadOptions = {},
): AsyncGenerator<Reading[]> {
  const out: Reading[] = [];
  const intake = new LineIntake(path, new Settings(options, nodeText), out, { row: range.row, byte: range.from });
  for await (const chunk of fileChunks(path, range.from, range.to)) {
    intake.push(chunk);
    if (out.length > 0) yield out.splice(0);
  }
  intake.end();
  if (out.length > 0) yield out.splice(0);
}
