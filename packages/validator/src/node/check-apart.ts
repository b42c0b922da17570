import { CannotOpen, startWorker } from '@daybook/files/node';
import type { Checked } from '../check/checked.ts';
import type { ValidateOptions } from '../validate.ts';
import type { ApartMessage, ApartOptions, ApartOrder } from './apart-message.ts';

/** Records die as soon as they are judged: with little room for young ones, memory does not grow with the log. */
const YOUNG_MB = 6;

/** Checks files from disk in a thread of its own: memory stays flat, and the caller's thread stays free. */
export function checkApart(
  paths: readonly string[],
  options: ApartOptions,
  { onProgress, onFinding, onPass }: Pick<ValidateOptions, 'onProgress' | 'onFinding' | 'onPass'>,
): Promise<Checked> {
  const order: ApartOrder = { paths, options, tellsFindings: onFinding !== undefined };
  const worker = startWorker('check-worker', import.meta.url, {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const checked = new Promise<Checked>((resolve, reject) => {
    worker.on('message', (message: ApartMessage) => {
      if (message.type === 'records') onProgress?.(message.records);
      else if (message.type === 'found') onFinding?.(message.finding);
      else if (message.type === 'pass') onPass?.(message.pass);
      else if (message.type === 'result') resolve(message.checked);
      else reject(new CannotOpen(message.path, { code: message.code }));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread that checks ended with ${code}`)));
  });
  return checked.finally(() => worker.terminate());
}
