import { closeSync, fstatSync, openSync } from 'node:fs';
import { LineSeams, type Reading } from '@daybook/files';
import { readLineStretch, readPath } from '@daybook/files/node';
import { shippedLaw } from '@daybook/reports';
import { type Check, type Checked, loadBook, runCheck } from '@daybook/validator';
import { Context } from '../../src/check/context.ts';
import { createJudge } from '../../src/check/judge.ts';
import { joined } from '../../src/node/joined.ts';
import { judgeStretch } from '../../src/node/judge-stretch.ts';
import { smallFilesOf } from '../../src/node/small-files-of.ts';

/** How a log is shared out between two judges. */
export interface Share {
  /** Files whose names end so are judged apart. */
  readonly file: string;
  readonly stretch: number;
  /** Which of the two takes each stretch, over and over. */
  readonly turns: readonly (0 | 1)[];
}

/** Checks files as two threads do, in one: each judge knows only what stood before the file, and the stretches that it took. */
export async function checkInTwo(
  paths: readonly string[],
  today: string,
  { file, stretch, turns }: Share,
): Promise<{ readonly checked: Checked; readonly isInTwo: boolean }> {
  const book = await loadBook('en');
  let stretches = 0;
  let startedOver = 0;
  async function* judged(check: Check, path: string, mark: number): AsyncGenerator<Reading[]> {
    const descriptor = openSync(path, 'r');
    const lines = { file: path, mark, size: fstatSync(descriptor).size, stretch };
    const seams = new LineSeams(path);
    const first: Reading[] = [];
    const to = Math.min(stretch, lines.size);
    seams.join(readLineStretch({ descriptor, file: path, mark, from: 0, to }, (reading) => first.push(reading)));
    yield first;
    const known = check.known.list();
    const judges = [0, 1].map(() => createJudge(today, book, Context.of(structuredClone(known), shippedLaw)));
    try {
      for (let number = 1; number * stretch < lines.size; number++) {
        const judge = judges[turns[number % turns.length] ?? 0] as (typeof judges)[number];
        stretches++;
        yield* joined(judgeStretch(judge, lines, descriptor, number), path, seams);
      }
      for (const judge of judges) check.join(judge.report());
      yield seams.end();
    } finally {
      closeSync(descriptor);
    }
  }
  const checked = await runCheck(
    {
      files: [],
      readFirst: () => readPath(smallFilesOf(paths)),
      read: (zones, check) =>
        readPath(paths, { zones }, (path, mark) =>
          check && path.endsWith(file) ? judged(check, path, mark) : undefined,
        ),
      canReadAgain: true,
    },
    { today, book, law: shippedLaw, onPass: (pass) => (startedOver += pass === 'start-over' ? 1 : 0) },
  );
  return { checked, isInTwo: stretches > 0 && startedOver === 0 };
}
