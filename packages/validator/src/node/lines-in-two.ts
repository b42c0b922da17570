import { closeSync, fstatSync, openSync } from 'node:fs';
import { setImmediate as breath } from 'node:timers/promises';
import { LineSeams, type Reading, type ReadLines } from '@daybook/files';
import { readLineStretch } from '@daybook/files/node';
import { Context } from '../check/context.ts';
import type { Check } from '../check/create-check.ts';
import { createJudge } from '../check/judge.ts';
import { loadBook } from '../words/load-book.ts';
import { joined } from './joined.ts';
import type { JudgeOrder } from './judge-order.ts';
import { type JudgedStretch, judgeStretch } from './judge-stretch.ts';
import { JudgeThread } from './judge-thread.ts';
import { Turns } from './turns.ts';

/** Which files two threads read, and in which steps, in bytes. */
export interface Cut {
  /** Files of fewer bytes are read as usual. */
  readonly least: number;
  readonly stretch: number;
}

/**
 * Reads large files of lines in two threads, stretch by stretch in turn, and gives the records in their order, judged.
 */
export function linesInTwo(
  check: Check,
  options: Pick<JudgeOrder, 'today' | 'lang' | 'law'>,
  { least, stretch }: Cut,
): ReadLines {
  return (file, mark) => {
    const descriptor = openSync(file, 'r');
    const { size } = fstatSync(descriptor);
    if (size >= least) return judgedLines(check, { ...options, lines: { file, mark, size, stretch } }, descriptor);
    closeSync(descriptor);
    return undefined;
  };
}

async function* judgedLines(
  check: Check,
  order: Omit<JudgeOrder, 'known' | 'turns'>,
  descriptor: number,
): AsyncGenerator<Reading[]> {
  const { lines, today, lang, law } = order;
  const seams = new LineSeams(lines.file);
  const turns = new Turns(Math.ceil(lines.size / lines.stretch), undefined, 1);
  let thread: JudgeThread | undefined;
  try {
    // Records that others refer to often stand first: the check takes them before anybody judges elsewhere.
    const first: Reading[] = [];
    seams.join(
      readLineStretch({ ...lines, descriptor, from: 0, to: Math.min(lines.stretch, lines.size) }, (reading) =>
        first.push(reading),
      ),
    );
    yield first;
    const known = check.known.list();
    thread = new JudgeThread({ ...order, known, turns: turns.memory });
    const judge = createJudge(
      today,
      await loadBook(lang),
      Context.of(known, law ?? (await import('@daybook/reports')).shippedLaw),
    );
    const own = new Map<number, JudgedStretch>();
    while (turns.settled < turns.count) {
      const next = own.get(turns.settled) ?? thread.take(turns.settled);
      if (next !== undefined) {
        own.delete(turns.settled);
        yield* joined(next, lines.file, seams);
        turns.settle();
        continue;
      }
      const number = turns.mayTake ? turns.take() : undefined;
      if (number === undefined) await thread.news();
      else {
        own.set(number, judgeStretch(judge, lines, descriptor, number));
        // The other thread is heard only between two turns of this one.
        await breath();
      }
    }
    check.join(judge.report());
    check.join(await thread.report());
    yield seams.end();
  } finally {
    closeSync(descriptor);
    await thread?.end();
  }
}
