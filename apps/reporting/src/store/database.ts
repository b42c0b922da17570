import Libsql from 'libsql';

/** What a column holds. Bytes are kept as hexadecimal digits, so that every reading of them looks the same. */
type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** The one file that knows which SQLite this is. */
export interface Database {
  one(sql: string, values?: readonly SqlValue[]): SqlRow | undefined;
  all(sql: string, values?: readonly SqlValue[]): readonly SqlRow[];
  run(sql: string, values?: readonly SqlValue[]): void;
  /** Several statements without values. */
  script(sql: string): void;
  /** Everything or nothing. When it returns, what was written is on the disk. Whoever else writes waits. */
  write<T>(work: () => T): T;
  close(): void;
}

/** What this program relies on; a connection that has it otherwise is not used. */
const SETTINGS: Readonly<Record<string, string | number>> = {
  journal_mode: 'wal',
  // 2 is FULL: every commit is synced. The usual NORMAL of a WAL loses the last commits with the power.
  synchronous: 2,
  foreign_keys: 1,
  // Else INSERT OR REPLACE deletes past the triggers that refuse deleting.
  recursive_triggers: 1,
  trusted_schema: 0,
  // What is expunged is written over, not only unlinked.
  secure_delete: 1,
};

/**
 * Opens a database file, or makes an empty one.
 *
 * @throws Error when the file cannot be opened, or does not take one of the settings.
 */
export function openDatabase(path: string): Database {
  const file = new Libsql(path, { timeout: 5000 });
  for (const [name, value] of Object.entries(SETTINGS)) {
    file.pragma(`${name} = ${value}`);
    const [row] = file.pragma(name) as Readonly<Record<string, unknown>>[];
    if (row?.[name] !== value) throw new Error(`The database does not take the setting ${name} = ${value}.`);
  }
  const prepared = new Map<string, ReturnType<typeof file.prepare>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? file.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  // Values go in as one list: given one by one, a list of bytes ends the process.
  const database: Database = {
    one: (sql, values = []) => plain(statement(sql).get([...values])),
    all: (sql, values = []) => statement(sql).all([...values]) as SqlRow[],
    run: (sql, values = []) => void statement(sql).run([...values]),
    script: (sql) => void file.exec(sql),
    write(work) {
      database.run('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.run('COMMIT');
        return result;
      } catch (fault) {
        // A full disk may have rolled back already.
        if (file.inTransaction) database.run('ROLLBACK');
        throw fault;
      }
    },
    close() {
      // Everything into the one file: the log beside it is then empty, whoever still holds a statement.
      file.pragma('wal_checkpoint(TRUNCATE)');
      file.close();
    },
  };
  return database;
}

/** `get` adds what it measured to a row. */
function plain(row: unknown): SqlRow | undefined {
  if (row === undefined) return undefined;
  const { _metadata, ...rest } = row as SqlRow & { readonly _metadata?: unknown };
  return rest as SqlRow;
}
