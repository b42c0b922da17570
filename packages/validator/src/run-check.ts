import { isEntry, maskPersonalData, type Reading, type Zones } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { Checked } from './check/checked.ts';
import { Context, type KnownRecords } from './check/context.ts';
import { type Check, type CheckSetup, createCheck, type Wish } from './check/create-check.ts';
import { JudgedTooSoon } from './check/judged-too-soon.ts';
import { zonesOf } from './check/zones-of.ts';
import type { Book } from './words/book.ts';
import { loadBook } from './words/load-book.ts';

/** How files are checked. */
export interface CheckOptions extends Omit<CheckSetup, 'book' | 'known'> {
  /** The language of everything that is said; English where nothing is said. */
  readonly lang?: Lang;
  /** Other words than those of the standard. */
  readonly book?: Book;
  /** Records that these files refer to, read before by `readKnown`: for checks that come one after another. */
  readonly known?: KnownRecords;
  /** Called before the files are read once more: because the check starts over, or has to look at some records again. */
  readonly onPass?: (pass: Pass) => void;
}

/** Why files are read once more: what was found before is dropped, or a few records are looked at again. */
export type Pass = 'start-over' | 'second-look';

/** Files to check: their names, and how to read them, as often as it takes. */
export interface Source {
  readonly files: readonly string[];
  /**
   * @param zones the time zones of the agencies known so far.
   * @param check the check that the readings are for, where other threads may judge them: nothing where none may.
   */
  read(zones: Zones, check?: Check): AsyncIterable<readonly Reading[]>;
  readonly canReadAgain: boolean;
  /**
   * Reads records that others refer to, from files that are small and are read again with the others: what is known before
   * anything is judged never makes the check start over.
   */
  readonly readFirst?: () => AsyncIterable<readonly Reading[]>;
}

/**
 * Checks files: records, schema, rules, and once more from the start where records that others refer to came late, or for
 * a second look where a rule remembers fingerprints only.
 */
export async function runCheck(source: Source, options: CheckOptions): Promise<Checked> {
  const { lang = 'en', book, onPass, known, ...rest } = options;
  const context = known === undefined ? {} : { known: Context.of(known, rest.law) };
  const setup = { ...rest, ...context, book: book ?? (await loadBook(lang)) };
  const startOver = () => onPass?.('start-over');
  const first = await look(setup, source, startOver, source.canReadAgain);
  // Nothing is left here of a check that starts over but what it knows: the two are never in memory together.
  const { check, wish } = first instanceof Context ? await again(setup, source, startOver, first) : first;
  if (wish === 'second-look' && source.canReadAgain) {
    onPass?.('second-look');
    for await (const batch of source.read(zonesOf(check.known))) for (const reading of batch) check.lookAgain(reading);
  }
  return check.finish(source.canReadAgain);
}

/** A check that has taken all files, and what it still wants; or only what it knows, where it has to start over. */
async function look(
  setup: CheckSetup,
  source: Source,
  startOver: () => void,
  canStartOver: boolean,
): Promise<{ readonly check: Check; readonly wish: Wish } | Context> {
  const check = await feed(setup, source, startOver);
  const wish = check.pause(canStartOver);
  return wish === 'start-over' ? check.known : { check, wish };
}

async function again(setup: CheckSetup, source: Source, startOver: () => void, known: Context) {
  startOver();
  known.again();
  const check = await feed({ ...setup, known }, source, startOver);
  return { check, wish: check.pause(false) };
}

/** A check that has taken all files. Where records cannot be judged out of their order, they are judged in it. */
async function feed(setup: CheckSetup, source: Source, startOver: () => void): Promise<Check> {
  const check = createCheck(setup);
  for await (const batch of source.readFirst?.() ?? [])
    for (const reading of batch) if (isEntry(reading)) check.context(reading);
  try {
    await feedWith(check, source, source.read(zonesOf(check.known), check));
    return check;
  } catch (fault) {
    if (!(fault instanceof JudgedTooSoon)) throw fault;
  }
  startOver();
  setup.known?.again();
  const inOrder = createCheck(setup);
  await feedWith(inOrder, source, source.read(zonesOf(inOrder.known)));
  return inOrder;
}

async function feedWith(check: Check, { files }: Source, readings: AsyncIterable<readonly Reading[]>): Promise<void> {
  for (const file of files) check.expectFile(maskPersonalData(file));
  for await (const batch of readings) for (const reading of batch) check.take(reading);
}
