import { CannotOpen, startWorker } from '@daybook/files/node';
import type { Checked } from '../check/checked.ts';
import type { ValidateOptions } from '../validate.ts';
import type { ApartMessage, ApartOptions, ApartOrder } from './apart-message.ts';
import type { Cut } from './lines-in-two.ts';
import { YOUNG_MB } from './young-mb.ts';

/**
 * Checks files from disk in a thread of its own: memory stays flat, and the caller's thread stays free.
 *
 * @param cut which files one more thread helps to read; none where nothing is said.
 */
export function checkApart(
  paths: readonly string[],
  options: ApartOptions,
  { onProgress, onFinding, onPass }: Pick<ValidateOptions, 'onProgress' | 'onFinding' | 'onPass'>,
  cut?: Cut,
): Promise<Checked> {
  const order: ApartOrder = { paths, options, tellsFindings: onFinding !== undefined, ...(cut && { cut }) };
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
