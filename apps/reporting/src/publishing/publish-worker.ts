import { parentPort, workerData } from 'node:worker_threads';
import { carryOut } from './carry-out.ts';
import type { Order, ShowOrder } from './order.ts';
import type { CommitAnswer, WorkerMessage } from './worker-message.ts';

const say = (message: WorkerMessage) => parentPort?.postMessage(message);

const outcome = await carryOut(workerData as Order | ShowOrder, {
  say: (step) => say({ type: 'step', step }),
  commit: (made) =>
    new Promise((resolve, reject) => {
      parentPort?.once('message', (answer: CommitAnswer) =>
        'fault' in answer ? reject(new Error('The database did not take the release.')) : resolve(answer.why),
      );
      say({ type: 'made', made });
    }),
});
say({ type: 'outcome', outcome });
