import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../store/open-store.ts';

/** An import whose entries are being saved. */
export interface UnderWay {
  /** The id of the import, and the key of its submission. */
  readonly key: string;
  readonly account_id: string;
  /** Of the files that were brought. */
  readonly sha256: string;
  /** How many entries it becomes. */
  readonly entries: number;
  /** How many of its requests were here before. */
  readonly there: number;
}

type Place = Pick<Store, 'database' | 'folder'>;

const folderOf = ({ folder }: Pick<Store, 'folder'>) => join(folder, 'importing');

/** The file with the requests of an import that is under way, one a line. */
export const underWayPath = (store: Pick<Store, 'folder'>, key: string): string =>
  join(folderOf(store), `${key}.ndjson`);

/** Notes that an import begins to be saved. @param records the file with its requests, which is taken over, down to the disk. */
export function keepUnderWay(store: Place, one: UnderWay, records: string): void {
  const path = underWayPath(store, one.key);
  mkdirSync(folderOf(store), { recursive: true, mode: 0o700 });
  renameSync(records, path);
  for (const place of [path, folderOf(store)]) {
    const opened = openSync(place, 'r');
    fsyncSync(opened);
    closeSync(opened);
  }
  const { key, account_id, sha256, entries, there } = one;
  store.database.write(() =>
    store.database.run('INSERT INTO under_way (key, account_id, sha256, entries, there) VALUES (?, ?, ?, ?, ?)', [
      ...[key, account_id, sha256, entries, there],
    ]),
  );
}

/** The imports that were begun and have not ended. Files of others, which ended while the machine stopped, are taken away. */
export function allUnderWay(store: Place): readonly UnderWay[] {
  const all = store.database.all('SELECT * FROM under_way ORDER BY key') as unknown as readonly UnderWay[];
  const known = new Set(all.map(({ key }) => underWayPath(store, key)));
  for (const name of existsSync(folderOf(store)) ? readdirSync(folderOf(store)) : [])
    if (!known.has(join(folderOf(store), name))) rmSync(join(folderOf(store), name));
  return all;
}

/** Forgets an import: all of it is saved, or the rest of it never will be. */
export function dropUnderWay(store: Place, key: string): void {
  store.database.write(() => store.database.run('DELETE FROM under_way WHERE key = ?', [key]));
  rmSync(underWayPath(store, key), { force: true });
}
