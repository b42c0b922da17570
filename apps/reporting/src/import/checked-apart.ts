import { startWorker } from '@daybook/files/node';
import type { Checked } from '@daybook/validator';
import type { CheckOrder } from './check-files.ts';

/** More memory than this a check may not take. */
const OLD_MB = 768;

/** Checks files in a thread of its own, and says how many records it has read so far. @throws ERR_WORKER_OUT_OF_MEMORY for what is too much. */
export function checkedApart(order: CheckOrder, onProgress: (records: number) => void): Promise<Checked> {
  const worker = startWorker('import-worker', import.meta.url, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: OLD_MB },
  });
  const checked = new Promise<Checked>((resolve, reject) => {
    worker.on('message', (message: { readonly records: number } | { readonly checked: Checked }) => {
      if ('records' in message) onProgress(message.records);
      else resolve(message.checked);
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that checks ended with ${code}`)));
  });
  return checked.finally(() => worker.terminate());
}
