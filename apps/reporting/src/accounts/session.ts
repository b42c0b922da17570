import { createHash } from 'node:crypto';
import type { Store } from '../store/open-store.ts';
import type { Role } from './role.ts';

/** Who is signed in. */
export interface Session {
  readonly account_id: string;
  readonly login: string;
  readonly role: Role;
  readonly lang: 'en' | 'es';
}

/** A session ends after this long without a page, in milliseconds. */
const IDLE = 30 * 60_000;
/** A session ends this long after it began. */
const LONGEST = 12 * 3_600_000;

/** Begins a session. The token is for the browser alone; the database keeps its fingerprint. */
export function beginSession({ database, around }: Store, account_id: string): string {
  const token = around.draw(32);
  const now = around.now();
  database.write(() => {
    database.run('DELETE FROM session WHERE seen_at < ? OR began_at < ?', [before(now, IDLE), before(now, LONGEST)]);
    database.run('INSERT INTO session (token_sha256, account_id, began_at, seen_at) VALUES (?, ?, ?, ?)', [
      printOf(token),
      account_id,
      now,
      now,
    ]);
  });
  return token;
}

/** Whose session a token is, if it still runs and the account is open. */
export function sessionOf({ database, around }: Store, token: string | undefined): Session | undefined {
  if (token === undefined) return undefined;
  const now = around.now();
  const row = database.one(
    `SELECT account_id, login, role, lang, seen_at FROM session JOIN account USING (account_id)
     WHERE token_sha256 = ? AND is_closed = 0 AND seen_at >= ? AND began_at >= ?`,
    [printOf(token), before(now, IDLE), before(now, LONGEST)],
  );
  if (row === undefined) return undefined;
  const { seen_at, ...session } = row;
  // Once a minute is enough, and spares a write for every page.
  if (String(seen_at) < before(now, 60_000)) {
    try {
      database.write(() =>
        database.run('UPDATE session SET seen_at = ? WHERE token_sha256 = ?', [now, printOf(token)]),
      );
    } catch {
      // On a full disk people still read.
    }
  }
  return session as unknown as Session;
}

/** Ends every session of an account. */
export function endSessionsOf({ database }: Store, account_id: string): void {
  database.write(() => database.run('DELETE FROM session WHERE account_id = ?', [account_id]));
}

const printOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const before = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) - milliseconds).toISOString();
