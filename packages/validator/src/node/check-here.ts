import { readPath } from '@daybook/files/node';
import type { Checked } from '../check/checked.ts';
import { codeTitles } from '../code-titles.ts';
import { runCheck } from '../run-check.ts';
import type { ValidateOptions } from '../validate.ts';

/** Checks files from disk in the thread of the caller. */
export async function checkHere(paths: readonly string[], options: ValidateOptions): Promise<Checked> {
  const { reading, ...rest } = options;
  const law = options.law ?? (await import('@daybook/reports')).shippedLaw;
  const how = { titles: codeTitles, ...reading };
  // What came through a pipe is gone when it was read.
  return runCheck(
    { files: [], read: () => readPath(paths, how), canReadAgain: !paths.includes('-') },
    { ...rest, law },
  );
}
