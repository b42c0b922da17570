import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { agencyName } from '@daybook/reports/printing';
import { databasePath } from '../folder/folder-paths.ts';
import { referencesOf } from '../reference/references-of.ts';
import { checkJournal } from '../store/check-journal.ts';
import type { Database } from '../store/database.ts';
import { openStore, type Surroundings } from '../store/open-store.ts';
import { type BackedUpFile, type BackupFacts, FACTS_PATH } from './backup-facts.ts';
import { filesOf } from './files-of.ts';
import { packTar, type TarFile } from './pack-tar.ts';

/** A backup that was made. */
export interface MadeBackup {
  readonly facts: BackupFacts;
  /** Of the whole file, to note elsewhere. */
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes everything in the app's folder into one file: a gzipped tar archive with the database, what lies beside it, and at
 * its end the fingerprint of each. The app may run meanwhile. The file stands under its name when it is whole and synced.
 *
 * @param target where it will stand.
 */
export async function makeBackup(folder: string, target: string, around: Surroundings): Promise<MadeBackup> {
  const copy = `${target}.part-db`;
  const part = `${target}.part`;
  const made_at = around.now();
  const clean = () => {
    for (const path of [copy, `${copy}-wal`, `${copy}-shm`, part]) rmSync(path, { force: true });
  };
  clean();
  try {
    const told = copyDatabase(databasePath(folder), copy, around);
    let facts: BackupFacts | undefined;
    async function* files(): AsyncGenerator<TarFile> {
      const list: BackedUpFile[] = [];
      // The database comes first: a release that is written meanwhile may be there and unknown to it, and never the reverse.
      const sources = [
        ['daybook.db', copy] as const,
        ...filesOf(folder).map((path) => [path, join(folder, path)] as const),
      ];
      for (const [path, source] of sources) {
        const bytes = statSync(source, { throwIfNoEntry: false })?.size;
        // The app runs: a preview or a page may have been taken away since it was listed.
        if (bytes === undefined) continue;
        const hash = createHash('sha256');
        yield { path, bytes, content: hashed(bytes === 0 ? [] : createReadStream(source, { end: bytes - 1 }), hash) };
        list.push({ path, bytes, sha256: hash.digest('hex') });
      }
      facts = { format: 'daybook-backup/1', made_at, ...told, files: list };
      const text = Buffer.from(`${JSON.stringify(facts, null, 1)}\n`);
      yield { path: FACTS_PATH, bytes: text.length, content: hashed([text]) };
    }
    const whole = createHash('sha256');
    await pipeline(
      packTar(files(), Math.floor(Date.parse(made_at) / 1000)),
      createGzip(),
      (pieces: AsyncIterable<Buffer>) => hashed(pieces, whole),
      createWriteStream(part, { mode: 0o600 }),
    );
    const file = await open(part, 'r');
    await file.sync();
    await file.close();
    renameSync(part, target);
    if (facts === undefined) throw new Error('An archive without its last file.');
    return { facts, sha256: whole.digest('hex'), bytes: statSync(target).size };
  } finally {
    clean();
  }
}

/** The database as it is at one moment, without who is signed in. */
function copyDatabase(from: string, to: string, around: Surroundings) {
  if (!existsSync(from)) throw Object.assign(new Error('No database.'), { code: 'ENOENT' });
  const live = openStore(from, around).database;
  try {
    live.run('VACUUM INTO ?', [to]);
  } finally {
    live.close();
  }
  const { database } = openStore(to, around);
  try {
    database.script('DELETE FROM session; DELETE FROM failure;');
    return whatIsIn(database);
  } finally {
    database.close();
  }
}

function whatIsIn(database: Database) {
  const { agency } = referencesOf(database);
  const { events, head, faults } = checkJournal(database);
  const entries = Number(database.one('SELECT COUNT(DISTINCT request_id) AS n FROM entry')?.n);
  return {
    agency_id: agency?.agency_id ?? null,
    agency_name: agency === undefined ? null : agencyName(agency),
    entries,
    events,
    head,
    faults: faults.length,
  };
}

async function* hashed(
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
  hash?: ReturnType<typeof createHash>,
): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    hash?.update(piece);
    yield piece;
  }
}
