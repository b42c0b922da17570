import type { ReadSheets } from '../workbook/read-sheets.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { startWorker } from './start-worker.ts';

// The slowest honest workbook takes a tenth of this.
const BYTES_A_SECOND = 1024 * 1024;

/** How much the thread may take before it is ended. */
export interface ThreadLimits {
  /** Its heap. What lies outside it, the unpacked bytes, is bounded by the guard. */
  readonly heapMb: number;
  /** How long even the smallest workbook may take. */
  readonly leastSeconds: number;
}

/** Reads a workbook in a thread of its own, which is ended where it takes too much time or memory. */
export const sheetsApart: ReadSheets = (bytes, kind, unpackedBytes) =>
  readSheetsWithin({ heapMb: 768, leastSeconds: 10 }, bytes, kind, unpackedBytes);

/** `sheetsApart` with other limits. */
export function readSheetsWithin(
  { heapMb, leastSeconds }: ThreadLimits,
  ...[bytes, kind, unpackedBytes]: Parameters<ReadSheets>
): ReturnType<ReadSheets> {
  // The bytes are handed over, not copied, unless other things stand in the same memory.
  const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
  const worker = startWorker('sheets-worker', import.meta.url, {
    workerData: { bytes: own, kind },
    transferList: [own.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  let clock: NodeJS.Timeout | undefined;
  const read = new Promise<readonly Sheet[] | 'damaged' | 'gave-up'>((resolve, reject) => {
    clock = setTimeout(() => resolve('gave-up'), (leastSeconds + unpackedBytes / BYTES_A_SECOND) * 1000);
    worker.once('message', resolve);
    worker.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('gave-up') : reject(fault),
    );
    worker.once('exit', (code) => reject(new Error(`The thread that reads workbooks ended with ${code}`)));
  });
  return read.finally(() => {
    clearTimeout(clock);
    return worker.terminate();
  });
}
