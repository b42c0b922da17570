import { rmSync } from 'node:fs';
import { checkJournal } from '../store/check-journal.ts';
import type { Database } from '../store/database.ts';
import { openStore, type Store } from '../store/open-store.ts';
import type { BackupFacts } from './backup-facts.ts';
import { backupFault } from './backup-fault.ts';

/**
 * Holds a restored database against what its backup says: that it is whole, that it has the tables, and the rules that
 * refuse changes, which a new one has, and that its journal is the one that was backed up.
 *
 * @param fresh where a new database may stand for a moment.
 * @throws CannotRun where it is otherwise.
 */
export function checkDatabase({ database, around }: Store, facts: BackupFacts, fresh: string): void {
  const [whole] = database.all('PRAGMA integrity_check');
  const astray = database.all('PRAGMA foreign_key_check');
  const model = openStore(fresh, around).database;
  const wanted = shapeOf(model);
  model.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${fresh}${end}`, { force: true });
  if (whole?.integrity_check !== 'ok' || astray.length > 0 || shapeOf(database) !== wanted)
    throw backupFault('tables-differ');
  const { events, head, faults } = checkJournal(database);
  if (events !== facts.events || head !== facts.head || faults.length !== facts.faults)
    throw backupFault('journal-differs');
}

const shapeOf = (database: Database): string =>
  database
    .all("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
    .map(({ type, name, sql }) => `${type} ${name} ${sql}`)
    .join('\n');
