import { readPath } from '@daybook/files/node';
import type { Checked } from '../check/checked.ts';
import { codeTitles } from '../code-titles.ts';
import { runCheck } from '../run-check.ts';
import type { ValidateOptions } from '../validate.ts';
import type { Cut } from './lines-in-two.ts';
import { smallFilesOf } from './small-files-of.ts';

/**
 * Checks files from disk in the thread of the caller.
 *
 * @param cut which files a second thread helps to read; none where nothing is said.
 */
export async function checkHere(paths: readonly string[], options: ValidateOptions, cut?: Cut): Promise<Checked> {
  const { reading, ...rest } = options;
  const { today, lang = 'en' } = options;
  const law = options.law ?? (await import('@daybook/reports')).shippedLaw;
  const how = { titles: codeTitles, ...reading };
  const inTwo = cut === undefined ? undefined : (await import('./lines-in-two.ts')).linesInTwo;
  return runCheck(
    {
      files: [],
      // Else the agency of a second folder would come after the log of the first, and the check would start over.
      readFirst: () => readPath(smallFilesOf(paths), how),
      read: (zones, check) =>
        readPath(paths, { zones, ...how }, check && cut && inTwo?.(check, { today, lang, law: options.law }, cut)),
      // What came through a pipe is gone when it was read.
      canReadAgain: !paths.includes('-'),
    },
    { ...rest, law },
  );
}
