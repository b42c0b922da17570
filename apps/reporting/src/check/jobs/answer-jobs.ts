import type { JobMessage, JobOrder, Tell } from './job.ts';

/** The inside of a worker, as far as it is needed here: `self`. */
export interface JobPort {
  onmessage: ((event: MessageEvent<JobOrder>) => void) | null;
  postMessage(message: JobMessage, options?: { readonly transfer: Transferable[] }): void;
}

type AnyJob = (input: never, tell: Tell) => Promise<unknown>;

/** Makes a worker do jobs. Large results go over to the page instead of being copied. */
export function answerJobs(port: JobPort, jobs: Readonly<Record<string, AnyJob>>): void {
  const tell: Tell = (progress) => port.postMessage({ type: 'progress', progress });
  port.onmessage = async ({ data: { job, input } }) => {
    try {
      const result = await jobs[job]?.(input as never, tell);
      port.postMessage({ type: 'result', result }, { transfer: [...new Set(buffersIn(result))] });
    } catch (thrown) {
      port.postMessage({ type: 'failed', reason: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  };
}

function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (typeof value !== 'object' || value === null || value instanceof Blob) return [];
  return Object.values(value).flatMap(buffersIn);
}
