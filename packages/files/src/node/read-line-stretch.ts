import { readSync } from 'node:fs';
import { LineIntake } from '../json/line-intake.ts';
import type { LineStretch } from '../json/line-stretch.ts';
import type { ReadOptions } from '../read-options.ts';
import type { Reading } from '../reading.ts';
import { Settings } from '../settings.ts';
import { nodeText } from './node-text.ts';

/** Lines of an open NDJSON file: those that begin from one byte on and before another. */
export interface StretchOfFile {
  /** A descriptor from `openSync`. */
  readonly descriptor: number;
  /** The file's name as it is said in places. */
  readonly file: string;
  /** Where the first line of the file begins: behind its byte-order mark. */
  readonly mark: number;
  readonly from: number;
  readonly to: number;
}

// So little that what is read of it dies before the memory of young objects is cleared.
const SIZE = 32 * 1024;
const buffer = Buffer.allocUnsafe(SIZE);

/**
 * Reads the lines that begin in a stretch, as one of several threads does: gives each reading, with rows counted from its
 * first line, and returns what is left to join it to the stretches before.
 */
export function readLineStretch(
  stretch: StretchOfFile,
  take: (reading: Reading) => void,
  options: ReadOptions = {},
): LineStretch {
  const { descriptor, file, mark, to } = stretch;
  const start = firstLine(stretch);
  const readings: Reading[] = [];
  const intake = new LineIntake(file, new Settings(options, nodeText), readings, { row: 1, byte: start - mark });
  for (let at = start, isOver = start >= to; !isOver; ) {
    const count = readSync(descriptor, buffer, 0, SIZE, at);
    // The last line begun before the end of the stretch is read to its own end.
    const end = at + count < to ? -1 : buffer.indexOf(10, Math.max(0, to - 1 - at));
    isOver = count === 0 || (end >= 0 && end < count);
    if (count > 0) intake.push(buffer.subarray(0, isOver ? end + 1 : count));
    for (const reading of readings) take(reading);
    readings.length = 0;
    at += count;
  }
  const rest = intake.close();
  for (const reading of readings) take(reading);
  return rest;
}

/** The first byte of the first line that begins in a stretch; its end where none does. */
function firstLine({ descriptor, mark, from, to }: StretchOfFile): number {
  if (from <= mark) return mark;
  for (let at = from - 1; at < to - 1; ) {
    const count = readSync(descriptor, buffer, 0, Math.min(SIZE, to - 1 - at), at);
    const end = buffer.subarray(0, count).indexOf(10);
    if (end >= 0) return at + end + 1;
    if (count === 0) break;
    at += count;
  }
  return to;
}
