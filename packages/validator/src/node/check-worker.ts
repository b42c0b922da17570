// The thread in which a large log is checked.
import { parentPort, workerData } from 'node:worker_threads';
import { CannotOpen } from '@daybook/files/node';
import type { ValidateOptions } from '../validate.ts';
import type { ApartMessage, ApartOrder } from './apart-message.ts';
import { checkHere } from './check-here.ts';

const { paths, options, tellsFindings, cut } = workerData as ApartOrder;
const say = (message: ApartMessage) => parentPort?.postMessage(message);

try {
  const told: ValidateOptions = {
    ...options,
    onProgress: (records) => say({ type: 'records', records }),
    onPass: (pass) => say({ type: 'pass', pass }),
    ...(tellsFindings ? { onFinding: (finding) => say({ type: 'found', finding }) } : {}),
  };
  const checked = await checkHere(paths, told, cut);
  say({ type: 'result', checked });
} catch (fault) {
  if (!(fault instanceof CannotOpen)) throw fault;
  say({ type: 'cannot-open', path: fault.path, code: (fault.cause as NodeJS.ErrnoException | undefined)?.code });
}
