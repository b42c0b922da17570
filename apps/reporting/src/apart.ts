import { startWorker } from '@daybook/files/node';

/** How a thread is listened to, and what it may take. */
interface Terms<Answer, Message> {
  /** More memory than this its heap may not take, in MB. */
  readonly oldMb?: number;
  /** Takes what the thread says; without it the first thing that it says is the answer. */
  readonly hear?: (message: Message, answer: (given: Answer) => void, reply: (given: object) => void) => void;
}

/**
 * Does work in a thread of its own, so that nobody waits for it: the script `<name>.js` beside the caller.
 *
 * @param beside the caller's `import.meta.url`.
 * @param order handed to the thread.
 * @throws what the thread threw, or `ERR_WORKER_OUT_OF_MEMORY`; Error where it ended without an answer.
 */
export function apart<Answer, Message = Answer>(
  name: string,
  beside: string,
  order: object,
  { oldMb, hear }: Terms<Answer, Message> = {},
): Promise<Answer> {
  const worker = startWorker(name, beside, {
    workerData: order,
    ...(oldMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: oldMb } }),
  });
  const done = new Promise<Answer>((resolve, reject) => {
    const reply = (given: object) => worker.postMessage(given);
    if (hear === undefined) worker.once('message', resolve);
    else worker.on('message', (message: Message) => hear(message, resolve, reply));
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of ${name} ended with ${code}`)));
  });
  return done.finally(() => worker.terminate());
}
