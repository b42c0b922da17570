import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import { manifestPaths, type ReleaseReader } from '@daybook/publisher';
import { openRelease, writeRelease } from '@daybook/publisher/node';
import {
  CannotRelease,
  findPublications,
  prepareStateRelease,
  readStateRelease,
  recordsAlone,
} from '@daybook/statewide/duckdb';
import { openState } from '../auditing/open-state.ts';
import { keyFileAt } from '../keys/key-file-at.ts';
import { unlockKey } from '../keys/unlock-key.ts';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import { earlierRelease } from '../publishing/earlier-release.ts';
import { isThere } from '../publishing/is-there.ts';
import { refusedText } from '../publishing/refused-text.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { stateOptionsTyped } from './state-options-typed.ts';
import { statePublishedText } from './state-published-text.ts';

/** Makes the release of a whole state and puts it into its folder, whole or not at all. Gives the exit code. */
export async function publishState(
  folder: string,
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const { out, key: keyPath, periods, previous: before, settings } = stateOptionsTyped(options, new Date());
  const { agency_id } = keyFileAt(keyPath);
  const previous = before === undefined ? undefined : await previousOf(before, agency_id, options.today);
  const releases = publicationsUnder(paths, agency_id);
  const dataset = await openState(folder);
  try {
    const state = agency_id.split('-')[1] ?? '';
    const {
      facts,
      others,
      unvouched,
      periods: held,
    } = await readStateRelease(dataset.engine, releases, state, periods);
    const key = await unlockKey(keyPath, options, terminal, agency_id);
    const prepared = await prepareStateRelease(
      facts,
      { ...settings, periods: held },
      { key, others, ...(previous === undefined ? {} : { previous: recordsAlone(previous) }) },
    );
    if (prepared.isRefused) {
      terminal.talk(await refusedText({ ...prepared, refusals: [] }, terminal.lang));
      return 1;
    }
    if (!isThere(out, prepared.files)) stand(out, prepared.files);
    terminal.out(statePublishedText({ out, facts, held, prepared, unvouched, key }, terminal.lang));
    return 0;
  } catch (fault) {
    if (fault instanceof CannotRelease) throw new UsageFault(fault.words);
    throw fault;
  } finally {
    dataset.close();
  }
}

function stand(out: string, files: Parameters<typeof writeRelease>[1]): void {
  try {
    writeRelease(out, files).stand();
  } catch (cause) {
    // Only what the system says is about the disk; all else is a fault of the program.
    throw 'code' in (cause as object) ? cannotWriteFault(out, cause) : cause;
  }
}

/** The signed publications under the paths, but for those of the oversight body itself. */
function publicationsUnder(paths: readonly string[], publisher: string): ReleaseReader[] {
  try {
    return findPublications(paths)
      .filter(({ folder }) => existsSync(join(folder, manifestPaths.manifest)))
      .map(({ folder }) => recordsAlone(openRelease(folder)))
      .filter((release) => publisherOf(release) !== publisher);
  } catch (fault) {
    if (fault instanceof CannotOpen) throw cannotOpenFault(fault);
    throw fault;
  }
}

/** Who published a release; nothing where its manifest cannot be read, which the dataset has set aside. */
function publisherOf(release: ReleaseReader): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(release.read(manifestPaths.manifest)))?.daybook?.agency_id;
  } catch {
    return undefined;
  }
}

async function previousOf(folder: string, publisher: string, today: unknown): Promise<ReleaseReader> {
  const release = await earlierRelease(folder, today);
  if (publisherOf(release) === publisher) return release;
  throw new UsageFault({
    en: `${folder} was not published by ${publisher}, whose key signs now. --previous takes the state's own release before.`,
    es: `${folder} no fue publicada por ${publisher}, cuya clave firma ahora. --previous acepta la publicación anterior del propio estado.`,
  });
}
