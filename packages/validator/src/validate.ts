import { type FileBytes, type FileStream, type ReadOptions, readAll } from '@daybook/files';
import type { Checked } from './check/checked.ts';
import { codeTitles } from './code-titles.ts';
import { type CheckOptions, runCheck } from './run-check.ts';

type Input = FileBytes | FileStream;

/** How files are read and checked. */
export interface ValidateOptions extends CheckOptions {
  /** How the files are read; the standard's tables and codes are known without saying so. */
  readonly reading?: ReadOptions;
}

/**
 * Checks files in memory or read piece by piece, in Node or in a browser: JSON, NDJSON, CSV, XLSX or ODS, also gzipped.
 *
 * Nothing in a file makes it throw: what is wrong there is a finding.
 */
export async function validate(inputs: Input | readonly Input[], options: ValidateOptions): Promise<Checked> {
  const { reading, ...rest } = options;
  const files = 'name' in inputs ? [inputs] : inputs;
  const how = { titles: codeTitles, ...reading };
  return runCheck(
    { files: files.map(({ name }) => name), read: (zones) => readAll(files, { zones, ...how }), canReadAgain: true },
    rest,
  );
}
