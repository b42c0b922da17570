import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type KeyFile, readKeyFile, textOfKey } from '@daybook/publisher';
import { appendEvent } from '../store/append-event.ts';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/open-store.ts';

/** The key that signs now, its private part still locked; none before one was made. @throws KeyFault where its file is damaged. */
export function currentKey(database: Database, folder: string): KeyFile | undefined {
  const [last] = keyPrints(database).slice(-1);
  const path = join(folder, 'keys', `${last}.key.json`);
  return last === undefined || !existsSync(path) ? undefined : readKeyFile(readFileSync(path, 'utf8'));
}

/** The fingerprints of all keys of the agency, the first first. */
export function keyPrints(database: Database): readonly string[] {
  return database
    .all("SELECT subject FROM event WHERE kind = 'key-made' ORDER BY seq")
    .map((row) => String(row.subject));
}

/** Keeps a key, for its owner alone to read: the file first, then the line of the journal that makes it the one that signs. */
export function keepKey({ database, folder, around }: Store, account_id: string, key: KeyFile): void {
  const place = join(folder, 'keys');
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const file = openSync(join(place, `${key.fingerprint}.key.json`), 'wx', 0o600);
  writeSync(file, textOfKey(key));
  fsyncSync(file);
  closeSync(file);
  database.write(() =>
    appendEvent(database, { at: around.now(), account_id, kind: 'key-made', subject: key.fingerprint, body: {} }),
  );
}
