import type { jobs as making } from './make.ts';
import type { jobs as working } from './work.ts';

/**
 * What `/check` does in a worker: pure functions of what a page can send, `(input, tell) => Promise<output>`. A new one is
 * one file, one line in `work.ts` or `make.ts`, and one that says in which; `run` of a panel calls it by its name.
 */
export type Jobs = typeof working & typeof making;
