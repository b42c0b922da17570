import { apart } from '../apart.ts';
import type { Orderer } from './carry-out.ts';
import type { Order, Outcome, ShowOrder } from './order.ts';
import type { CommitAnswer, WorkerMessage } from './worker-message.ts';

/** A log of 100,000 entries takes a fifth of it; who has more than fits is told by a fault, and the app goes on. */
const OLD_MB = 2560;

/** Carries an order out in a thread of its own: whoever else uses the app does not wait for it. */
export function carryOutApart(order: Order | ShowOrder, { say, commit }: Orderer): Promise<Outcome> {
  let refusedBy: unknown;
  const done = apart<Outcome, WorkerMessage>('publish-worker', import.meta.url, order, {
    oldMb: OLD_MB,
    hear(message, answer, reply) {
      if (message.type === 'step') return say(message.step);
      if (message.type === 'outcome') return answer(message.outcome);
      const told = (given: CommitAnswer) => reply(given);
      commit(message.made).then(
        (why) => told({ why }),
        (fault: unknown) => {
          // The thread first takes away what it wrote.
          refusedBy = fault;
          told({ fault: true });
        },
      );
    },
  });
  return done.catch((fault: unknown) => {
    throw refusedBy ?? fault;
  });
}
