import { startWorker } from '@daybook/files/node';

/**
 * Does work in a thread of its own, so that nobody waits for it: the script `<name>.js` beside the caller, which answers once.
 *
 * @param beside the caller's `import.meta.url`.
 * @param order handed to the thread.
 * @throws what the thread threw; Error where it ended without an answer.
 */
export function apart<Answer>(name: string, beside: string, order: object): Promise<Answer> {
  const worker = startWorker(name, beside, { workerData: order });
  const done = new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of ${name} ended with ${code}`)));
  });
  return done.finally(() => worker.terminate());
}
