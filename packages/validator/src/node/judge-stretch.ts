import { isEntry, type LineStretch } from '@daybook/files';
import { readLineStretch } from '@daybook/files/node';
import type { RawFinding } from '@daybook/types';
import type { Judge } from '../check/judge.ts';
import type { JudgedRecord } from '../check/judged-record.ts';
import type { LinesToJudge } from './judge-order.ts';
import { packed } from './packed-line.ts';

/** A record that was judged, or a finding of the reader. */
export type JudgedLine = JudgedRecord | RawFinding;

/** A stretch that was judged and waits for its turn: as text, because objects that wait cost more to keep than to write. */
export interface JudgedStretch {
  readonly rest: LineStretch;
  /** Lines of JSON, each a `PackedLine`. */
  readonly text: string;
}

/** Reads one stretch of a file and judges its records. Its rows are counted from its first line. */
export function judgeStretch(
  judge: Judge,
  { file, mark, size, stretch }: LinesToJudge,
  descriptor: number,
  number: number,
): JudgedStretch {
  const from = number * stretch;
  const lines: string[] = [];
  const rest = readLineStretch({ descriptor, file, mark, from, to: Math.min(from + stretch, size) }, (reading) => {
    lines.push(JSON.stringify(packed(isEntry(reading) ? judge.judge(reading) : reading)));
  });
  return { rest, text: lines.join('\n') };
}
