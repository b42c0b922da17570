import type { Jobs } from './jobs/index.ts';
import type { JobMessage, JobProgress } from './jobs/job.ts';
import { partOfJob } from './jobs/part-of-job.ts';
import type { Kit } from './kit.ts';

type Input<Name extends keyof Jobs> = Parameters<Jobs[Name]>[0];
type Output<Name extends keyof Jobs> = Jobs[Name] extends (...given: never[]) => Promise<infer Result> ? Result : never;

/** How a job is followed and ended. */
interface RunOptions {
  readonly onProgress?: (progress: JobProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Does a job in a worker of its own, so that the page stays usable.
 *
 * @throws the reason of `signal` where it ended the job; an `Error` where the job failed.
 */
export type Run = <Name extends keyof Jobs>(
  job: Name,
  input: Input<Name>,
  options?: RunOptions,
) => Promise<Output<Name>>;

/** Makes the `run` of a page. */
export function runInWorker(kit: Pick<Kit, 'start'>): Run {
  return async (job, input, { onProgress, signal } = {}) => {
    signal?.throwIfAborted();
    const worker = await kit.start(partOfJob[job]);
    const { promise, resolve, reject } = withResolvers();
    const stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    worker.onmessage = ({ data }: MessageEvent<JobMessage>) => {
      if (data.type === 'progress') onProgress?.(data.progress);
      else if (data.type === 'result') resolve(data.result);
      else reject(new Error(data.reason));
    };
    worker.onerror = ({ message }) => reject(new Error(message || 'The worker could not be started'));
    worker.postMessage({ job, input });
    try {
      return (await promise) as never;
    } finally {
      signal?.removeEventListener('abort', stop);
      worker.terminate();
    }
  };
}

function withResolvers() {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}
