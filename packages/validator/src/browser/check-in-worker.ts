import type { Finding } from '@daybook/types';
import type { Checked } from '../check/checked.ts';
import type { CheckOrder, NamedBlob, Progress, WorkerMessage, WorkerOptions } from '../worker/messages.ts';
import { namesApart } from './names-apart.ts';

/** How files are checked in a worker, and what is told meanwhile. */
export interface WorkerCheckOptions extends WorkerOptions {
  /** Starts a worker in which `answerChecks(self)` runs; with these parts of the program, where it is cut into parts. */
  readonly startWorker: (parts: readonly string[]) => Worker | Promise<Worker>;
  /** Told with each megabyte that was read. */
  readonly onProgress?: (progress: Progress) => void;
  /** Told of the first findings as they come; the result brings all of them. */
  readonly onFound?: (findings: readonly Finding[]) => void;
  /** Ends the check: the worker is stopped in the middle of its work. */
  readonly signal?: AbortSignal;
}

/**
 * Checks files in a worker of a browser, piece by piece, so that the page stays usable and memory does not grow with a log.
 * The result is that of `validate`. Each check has a worker of its own, ended with it.
 *
 * @throws the reason of `signal` where it ended the check; an `Error` where the program itself failed.
 */
export async function checkInWorker(
  files: readonly (File | NamedBlob)[],
  { startWorker, onProgress, onFound, signal, ...options }: WorkerCheckOptions,
): Promise<Checked> {
  const order: CheckOrder = { files: namesApart(files.map(named)), options };
  const parts = new Set<string>();
  for (;;) {
    signal?.throwIfAborted();
    const worker = await startWorker([...parts]);
    const last = await ask(worker, order, signal, (message) => {
      if (message.type === 'progress') onProgress?.(message.progress);
      if (message.type === 'found') onFound?.(message.findings);
    }).finally(() => worker.terminate());
    if (last.type === 'result') return last.checked;
    if (last.type === 'failed') throw new Error(last.reason);
    if (parts.has(last.part))
      throw new Error(`The worker was started with the part "${last.part}" and does not find it`);
    parts.add(last.part);
  }
}

type Last = Exclude<WorkerMessage, { type: 'progress' | 'found' }>;

function ask(
  worker: Worker,
  order: CheckOrder,
  signal: AbortSignal | undefined,
  tell: (message: WorkerMessage) => void,
): Promise<Last> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason);
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type !== 'result' && data.type !== 'failed' && data.type !== 'part-missing') {
        if (signal?.aborted !== true) tell(data);
        return;
      }
      signal?.removeEventListener('abort', stop);
      // Nothing that comes after it counts.
      worker.onmessage = null;
      resolve(data);
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker could not be started'));
    worker.postMessage(order);
  });
}

/** A file of a chosen folder goes by its path in it. */
function named(file: File | NamedBlob): NamedBlob {
  return file instanceof Blob ? { name: file.webkitRelativePath || file.name, blob: file } : file;
}
