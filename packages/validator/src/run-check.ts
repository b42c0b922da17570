import { maskPersonalData, type Reading } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { Checked } from './check/checked.ts';
import { type Check, type CheckSetup, createCheck } from './check/create-check.ts';
import type { Book } from './words/book.ts';
import { loadBook } from './words/load-book.ts';

/** How files are checked. */
export interface CheckOptions extends Omit<CheckSetup, 'book' | 'known'> {
  /** The language of everything that is said; English where nothing is said. */
  readonly lang?: Lang;
  /** Other words than those of the standard. */
  readonly book?: Book;
  /** Called before the files are read once more: because the check starts over, or has to look at some records again. */
  readonly onPass?: (pass: Pass) => void;
}

/** Why files are read once more: what was found before is dropped, or a few records are looked at again. */
export type Pass = 'start-over' | 'second-look';

/** Files to check: their names, and how to read them, as often as it takes. */
export interface Source {
  readonly files: readonly string[];
  read(): AsyncIterable<readonly Reading[]>;
  readonly canReadAgain: boolean;
}

/**
 * Checks files: records, schema, rules, and once more from the start where records that others refer to came late, or for
 * a second look where a rule remembers fingerprints only.
 */
export async function runCheck(source: Source, options: CheckOptions): Promise<Checked> {
  const { lang = 'en', book, onPass, ...rest } = options;
  const setup = { ...rest, book: book ?? (await loadBook(lang)) };
  let check = await feed(createCheck(setup), source);
  let wish = check.pause(source.canReadAgain);
  if (wish === 'start-over') {
    onPass?.('start-over');
    check.known.again();
    check = await feed(createCheck({ ...setup, known: check.known }), source);
    wish = check.pause(false);
  }
  if (wish === 'second-look' && source.canReadAgain) {
    onPass?.('second-look');
    for await (const batch of source.read()) for (const reading of batch) check.lookAgain(reading);
  }
  return check.finish(source.canReadAgain);
}

async function feed(check: Check, source: Source): Promise<Check> {
  for (const file of source.files) check.expectFile(maskPersonalData(file));
  for await (const batch of source.read()) for (const reading of batch) check.take(reading);
  return check;
}
