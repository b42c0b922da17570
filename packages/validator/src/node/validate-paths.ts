import { availableParallelism } from 'node:os';
import { sizeOfPaths } from '@daybook/files/node';
import type { Checked } from '../check/checked.ts';
import type { ValidateOptions } from '../validate.ts';
import type { ApartOptions } from './apart-message.ts';
import { checkApart } from './check-apart.ts';
import type { Cut } from './lines-in-two.ts';

/** Options of a check of files on disk. */
export interface PathOptions extends ValidateOptions {
  /** How many threads check a large log: one where nothing is said. Two take less time, but more memory and more of the machine. */
  readonly threads?: 1 | 2;
}

/** A thread costs a sixth of a second; from so many bytes on that is less than a twentieth of the check. */
const LARGE = 256 * 1024 * 1024;

/** Two threads read a file of so many bytes, each so much in turn. */
const CUT: Cut = { least: 48 * 1024 * 1024, stretch: 128 * 1024 };

/**
 * Checks files, folders and `-` (standard input) from disk, piece by piece: memory does not grow with the size of a log.
 *
 * The law that holds where the files bring none is the one that Daybook ships, where nothing else is said.
 *
 * @throws `CannotOpen` of `@daybook/files/node` for a path that is not there.
 */
export async function validatePaths(paths: readonly string[], options: PathOptions): Promise<Checked> {
  const { threads = 1, today, lang, law, findings, regrade, onProgress, onFinding, onPass, ...functions } = options;
  // What is not data cannot be sent to a thread, and what comes through a pipe is small or read once.
  const staysHere = Object.values(functions).some((given) => given !== undefined) || paths.includes('-');
  const isInTwo = threads === 2 && availableParallelism() > 1;
  // Who lets a thread check needs nothing of the check itself.
  if (staysHere || sizeOfPaths(paths) < (isInTwo ? CUT.least : LARGE))
    return (await import('./check-here.ts')).checkHere(paths, options);
  const data: ApartOptions = {
    today,
    ...(lang !== undefined && { lang }),
    ...(law !== undefined && { law }),
    ...(findings !== undefined && { findings }),
    ...(regrade !== undefined && { regrade }),
  };
  return checkApart(paths, data, options, isInTwo ? CUT : undefined);
}
