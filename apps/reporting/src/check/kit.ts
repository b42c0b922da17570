import type { Lang } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import type { NamedBlob, WorkerCheckOptions } from '@daybook/validator/browser';

/** What is said of a defect beside its messages. */
export type Advice = Readonly<Record<'title' | 'why' | 'fix', string>>;

/** What the script `check.js` gives its page: the validator for browsers. */
export interface Kit {
  /** Checks files in a worker of its own. */
  check(files: readonly NamedBlob[], options: Omit<WorkerCheckOptions, 'startWorker'>): Promise<Checked>;
  explain(rule: string, lang: Lang): Promise<Advice | undefined>;
  /** Starts a worker from a part that stands beside `check.js`. */
  start(part: string): Promise<Worker>;
}
