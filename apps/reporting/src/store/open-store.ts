import { type Database, openDatabase } from './database.ts';
import { tables } from './tables.ts';

/** What the store cannot know by itself. */
export interface Surroundings {
  /** The instant, in UTC to the millisecond: `2026-08-15T16:00:00.000Z`. */
  now(): string;
  /** Bytes of chance as hexadecimal digits. */
  draw(bytes: number): string;
}

/** An agency's database, open. */
export interface Store {
  readonly database: Database;
  readonly around: Surroundings;
}

const VERSION = 1;

/**
 * Opens an agency's database, and makes its tables where it is new.
 *
 * @throws Error when the file is not a database of this program, or of a later version of it.
 */
export function openStore(path: string, around: Surroundings): Store {
  const database = openDatabase(path);
  const version = Number(database.one('PRAGMA user_version')?.user_version ?? 0);
  if (version === 0) database.write(() => database.script(tables));
  else if (version !== VERSION)
    throw new Error(`This database has version ${version}, and this program knows version ${VERSION}.`);
  return { database, around };
}
