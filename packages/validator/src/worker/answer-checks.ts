import { blobStream, type FileStream } from '@daybook/files';
import type { Finding } from '@daybook/types';
import type { Pass } from '../run-check.ts';
import { validate } from '../validate.ts';
import type { CheckOrder, Progress, WorkerMessage } from './messages.ts';

/** The inside of a worker, as far as it is needed here: `self`. */
export interface WorkerPort {
  onmessage: ((event: { readonly data: CheckOrder }) => void) | null;
  postMessage(message: WorkerMessage): void;
}

/** So many findings are told before the check ends; the rest comes with the result. */
const EARLY = 50;

/** Makes a worker answer orders of `checkInWorker`. Call it once, with `self`. */
export function answerChecks(port: WorkerPort): void {
  port.onmessage = ({ data }) => {
    answer(data, port).catch((thrown: unknown) =>
      port.postMessage({ type: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  };
}

async function answer({ files, options }: CheckOrder, port: WorkerPort): Promise<void> {
  const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let progress: Progress = { bytes: 0, size, records: 0, pass: 'first' };
  let early: Finding[] = [];
  let told = 0;
  const tell = () => {
    port.postMessage({ type: 'progress', progress });
    if (early.length > 0) port.postMessage({ type: 'found', findings: early });
    told += early.length;
    early = [];
  };
  const streams = files.map(({ name, blob }) =>
    watched(blobStream(name, blob), (bytes) => {
      progress = { ...progress, bytes: progress.bytes + bytes };
      tell();
    }),
  );
  const { law, ...rest } = options;
  const checked = await validate(streams, {
    ...rest,
    law: law ?? (await import('./shipped-law.ts')).shippedLaw,
    onProgress(records) {
      progress = { ...progress, records };
    },
    onFinding(finding) {
      if (told + early.length < EARLY) early.push(finding);
    },
    onPass(pass: Pass) {
      progress = { ...progress, bytes: 0, pass };
      if (pass === 'start-over') {
        told = 0;
        early = [];
      }
      tell();
    },
  });
  port.postMessage({ type: 'result', checked });
}

/** The same file; says of each piece how large it is, once the reader is done with the one before. */
function watched({ name, pieces }: FileStream, onBytes: (bytes: number) => void): FileStream {
  return {
    name,
    async *pieces() {
      for await (const piece of pieces()) {
        yield piece;
        onBytes(piece.length);
      }
    },
  };
}
