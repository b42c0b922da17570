import { dirname } from 'node:path';
import { CannotRun } from '../cannot-run.ts';
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
  /** The folder of the database file: what is published stands beside it. */
  readonly folder: string;
  readonly around: Surroundings;
}

const VERSION = 1;

/**
 * Opens an agency's database, and makes its tables where it is new.
 *
 * @throws CannotRun when the file is of another version of this program; Error when it is no database.
 */
export function openStore(path: string, around: Surroundings): Store {
  const database = openDatabase(path);
  const version = Number(database.one('PRAGMA user_version')?.user_version ?? 0);
  if (version === 0) database.write(() => database.script(tables));
  else if (version !== VERSION) {
    database.close();
    throw new CannotRun({
      en: `This database has version ${version}, and this program knows version ${VERSION}. Start the Daybook that made it, or a newer one. Nothing was changed.`,
      es: `Esta base de datos tiene la versión ${version}, y este programa conoce la versión ${VERSION}. Arranque el Daybook que la hizo, o uno más nuevo. No se cambió nada.`,
    });
  }
  return { database, folder: dirname(path), around };
}
