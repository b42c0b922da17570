// The thread that judges stretches of a large log in turn with the one that checks it.
import { closeSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Context } from '../check/context.ts';
import { createJudge } from '../check/judge.ts';
import { loadBook } from '../words/load-book.ts';
import type { JudgeMessage } from './judge-message.ts';
import type { JudgeOrder } from './judge-order.ts';
import { judgeStretch } from './judge-stretch.ts';
import { Turns } from './turns.ts';

const { lines, today, lang, law, known, turns: memory } = workerData as JudgeOrder;
const say = (message: JudgeMessage) => parentPort?.postMessage(message);

const profiles = law ?? (await import('@daybook/reports')).shippedLaw;
const judge = createJudge(today, await loadBook(lang), Context.of(known, profiles));
const turns = new Turns(Math.ceil(lines.size / lines.stretch), memory);
const descriptor = openSync(lines.file, 'r');
turns.wait();
for (let number = turns.take(); number !== undefined; number = turns.take()) {
  say({ type: 'stretch', number, judged: judgeStretch(judge, lines, descriptor, number) });
  turns.wait();
}
closeSync(descriptor);
say({ type: 'report', report: judge.report() });
