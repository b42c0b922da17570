import { startWorker } from '@daybook/files/node';
import type { ChainMessage, ChainOrder } from './chain-message.ts';
import type { PublicationRead } from './publication-read.ts';

/** What is done with what threads say. */
interface Listener {
  readonly onKept: (seen: string, read: PublicationRead, aside: string) => void;
  readonly onRead: (read: PublicationRead) => void;
}

/** Records die as soon as they are checked: with little room for young ones, the memory of a thread does not grow with a log. */
const YOUNG_MB = 16;

/**
 * Reads chains in several threads; the largest first, so that no thread waits long for another.
 *
 * @returns what was read of each order, by its number.
 */
export async function readInThreads(
  orders: readonly ChainOrder[],
  threads: number,
  { onKept, onRead }: Listener,
): Promise<Map<number, readonly PublicationRead[]>> {
  const waiting = [...orders];
  const done = new Map<number, readonly PublicationRead[]>();
  const workers = Array.from({ length: Math.min(threads, orders.length) }, () =>
    startWorker('chain-worker', import.meta.url, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  );
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            const next = () => {
              const order = waiting.shift();
              if (order === undefined) resolve();
              else worker.postMessage(order);
            };
            worker.on('message', (message: ChainMessage) => {
              try {
                if (message.type === 'kept') onKept(message.seen, message.read, message.aside);
                else if (message.type === 'read') onRead(message.read);
                else {
                  done.set(message.no, message.reads);
                  next();
                }
              } catch (fault) {
                reject(fault);
              }
            });
            worker.once('error', reject);
            worker.once('exit', (code) => reject(new Error(`A thread that reads publications ended with ${code}`)));
            next();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return done;
}
