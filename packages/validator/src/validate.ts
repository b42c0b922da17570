import { type FileBytes, type ReadOptions, readAll } from '@daybook/files';
import type { Checked } from './check/checked.ts';
import { codeTitles } from './code-titles.ts';
import { type CheckOptions, runCheck } from './run-check.ts';

/** How files in memory are read and checked. */
export interface ValidateOptions extends CheckOptions {
  /** How the files are read; the standard's tables and codes are known without saying so. */
  readonly reading?: ReadOptions;
}

/**
 * Checks files in memory, in Node or in a browser: JSON, NDJSON, CSV, XLSX or ODS, also gzipped.
 *
 * Nothing in a file makes it throw: what is wrong there is a finding.
 */
export async function validate(inputs: FileBytes | readonly FileBytes[], options: ValidateOptions): Promise<Checked> {
  const { reading, ...rest } = options;
  const files = 'bytes' in inputs ? [inputs] : inputs;
  const how = { titles: await codeTitles(), ...reading };
  return runCheck({ files: files.map(({ name }) => name), read: () => readAll(files, how), canReadAgain: true }, rest);
}
