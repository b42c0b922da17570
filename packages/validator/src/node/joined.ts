import type { LineSeams, Reading } from '@daybook/files';
import type { FoundThere, JudgedReading, JudgedRecord } from '../check/judged-record.ts';
import type { JudgedStretch } from './judge-stretch.ts';
import { type PackedLine, unpacked } from './packed-line.ts';

/** So many readings are made at a time: they die before the memory of young objects is cleared. */
const BATCH = 32;

/** The lines of the next stretch of a file, with the rows that they have in the file. */
export function* joined({ rest, text }: JudgedStretch, file: string, seams: LineSeams): Generator<Reading[]> {
  const before = seams.lines;
  seams.join(rest);
  let batch: Reading[] = [];
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    batch.push(readingOf(JSON.parse(text.slice(from, to)) as PackedLine, file, before));
    from = to + 1;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function readingOf(packed: PackedLine, file: string, before: number): Reading {
  const line = unpacked(packed);
  if (!('kind' in line)) return { ...line, place: raised(line.place, before) };
  const { kind, row, byte, record, faulty = record, flaws, found } = line;
  const judged = flaws === undefined && found === undefined ? line : raisedIn(line, before);
  const reading: JudgedReading = { kind, record: faulty, origin: { file, row: row + before, byte }, judged };
  return reading;
}

function raisedIn(judged: JudgedRecord, before: number): JudgedRecord {
  const there = (one: FoundThere): FoundThere => ({ ...one, there: raised(one.there, before) });
  return { ...judged, flaws: judged.flaws?.map(there) ?? [], found: judged.found?.map(there) ?? [] };
}

function raised<P extends { readonly row?: number }>(place: P, rows: number): P {
  return place.row === undefined ? place : { ...place, row: place.row + rows };
}
