/** Is told how far a job is. */
export type Tell = (progress: JobProgress) => void;

/** How far a job is: bytes, rows or steps. */
export interface JobProgress {
  readonly done: number;
  readonly of: number;
}

/** What a page asks of a worker, and what the worker answers. One job, then the worker is ended. */
export interface JobOrder {
  readonly job: string;
  readonly input: unknown;
}

export type JobMessage =
  | { readonly type: 'progress'; readonly progress: JobProgress }
  | { readonly type: 'result'; readonly result: unknown }
  /** The program failed: a fault of ours, never of the files. */
  | { readonly type: 'failed'; readonly reason: string };
