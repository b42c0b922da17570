import { annotate } from './annotate.ts';
import { mend } from './mend.ts';
import { rows } from './rows.ts';

/** What is done with the open files themselves. */
export const jobs = { annotate, mend, rows };
