import { readPath } from '@daybook/files/node';
import type { Checked } from '../check/checked.ts';
import { codeTitles } from '../code-titles.ts';
import { runCheck } from '../run-check.ts';
import type { ValidateOptions } from '../validate.ts';

/**
 * Checks files, folders and `-` (standard input) from disk, piece by piece: memory does not grow with the size of a log.
 *
 * @throws `CannotOpen` of `@daybook/files/node` for a path that is not there.
 */
export async function validatePaths(paths: readonly string[], options: ValidateOptions): Promise<Checked> {
  const { reading, ...rest } = options;
  const how = { titles: codeTitles, ...reading };
  // What came through a pipe is gone when it was read.
  return runCheck({ files: [], read: () => readPath(paths, how), canReadAgain: !paths.includes('-') }, rest);
}
