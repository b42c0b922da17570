import { startWorker } from '@daybook/files/node';
import type { Orderer } from './carry-out.ts';
import type { Order, Outcome, ShowOrder } from './order.ts';
import type { CommitAnswer, WorkerMessage } from './worker-message.ts';

/** A log of 100,000 entries takes a fifth of it; who has more than fits is told by a fault, and the app goes on. */
const OLD_MB = 2560;

/** Carries an order out in a thread of its own: whoever else uses the app does not wait for it. */
export function carryOutApart(order: Order | ShowOrder, { say, commit }: Orderer): Promise<Outcome> {
  const worker = startWorker('publish-worker', import.meta.url, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: OLD_MB },
  });
  const done = new Promise<Outcome>((resolve, reject) => {
    let refusedBy: unknown;
    const answer = (given: CommitAnswer) => worker.postMessage(given);
    worker.on('message', (message: WorkerMessage) => {
      if (message.type === 'step') say(message.step);
      else if (message.type === 'outcome') resolve(message.outcome);
      else
        commit(message.made).then(
          (why) => answer({ why }),
          (fault: unknown) => {
            // The thread first takes away what it wrote.
            refusedBy = fault;
            answer({ fault: true });
          },
        );
    });
    worker.once('error', (fault) => reject(refusedBy ?? fault));
    worker.once('exit', (code) => reject(new Error(`The thread that publishes ended with ${code}`)));
  });
  return done.finally(() => worker.terminate());
}
