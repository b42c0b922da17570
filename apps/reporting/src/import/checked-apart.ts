import type { Checked } from '@daybook/validator';
import { apart } from '../apart.ts';
import type { CheckOrder } from './check-files.ts';

/** More memory than this a check may not take. */
const OLD_MB = 768;

type Message = { readonly records: number } | { readonly checked: Checked };

/** Checks files in a thread of its own, and says how many records it has read so far. @throws ERR_WORKER_OUT_OF_MEMORY for what is too much. */
export const checkedApart = (order: CheckOrder, onProgress: (records: number) => void): Promise<Checked> =>
  apart<Checked, Message>('import-worker', import.meta.url, order, {
    oldMb: OLD_MB,
    hear(message, answer) {
      if ('records' in message) onProgress(message.records);
      else answer(message.checked);
    },
  });
