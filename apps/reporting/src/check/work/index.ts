import { annotate } from './annotate.ts';
import { mend } from './mend.ts';
import { rows } from './rows.ts';

/**
 * What `/check` does in a worker: pure functions of what a page can send, `(input, tell) => Promise<output>`. A new one is
 * one file and one line here; `run` of a panel calls it by its name.
 */
export const jobs = { annotate, mend, rows };

export type Jobs = typeof jobs;
