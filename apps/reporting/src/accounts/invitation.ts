import { createHash } from 'node:crypto';
import type { Database } from '../store/database.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import type { Role } from './role.ts';
import { newTotpSecret } from './totp.ts';

/** An account that waits for its person to choose a password, which nobody else ever knows. */
export interface Invitation {
  readonly login: string;
  readonly role: Role;
  readonly totp_secret: string;
  readonly made_by: string | null;
  /** The account that is there already, where its person chooses a new password. */
  readonly account_id: string | null;
}

/** A link works for this long, in milliseconds. */
export const INVITATION_RUNS = 3 * 24 * 3_600_000;

/**
 * Invites somebody. Inviting the same name again makes the earlier link useless.
 *
 * @param by the account that invites; none for the first account of all.
 * @returns the token of the link, which is shown once.
 * @throws Refused `login-taken`.
 */
export function invite(store: Store, login: string, role: Role, by?: string): string {
  const { database, around } = store;
  const token = around.draw(16);
  const until = new Date(Date.parse(around.now()) + INVITATION_RUNS).toISOString();
  database.write(() => {
    if (database.one('SELECT 1 FROM account WHERE login = ?', [login]) !== undefined) throw new Refused('login-taken');
    database.run('DELETE FROM invitation WHERE login = ?', [login]);
    database.run(
      'INSERT INTO invitation (token_sha256, login, role, totp_secret, made_by, until) VALUES (?, ?, ?, ?, ?, ?)',
      [printOf(token), login, role, newTotpSecret(), by ?? null, until],
    );
  });
  return token;
}

/** Whose link it is, if it still works. */
export function invitationOf({ database, around }: Store, token: string): Invitation | undefined {
  const row = database.one(
    'SELECT login, role, totp_secret, made_by, account_id FROM invitation WHERE token_sha256 = ? AND until >= ?',
    [printOf(token), around.now()],
  );
  return row as unknown as Invitation | undefined;
}

/** Makes a link useless, inside the transaction of whoever calls. */
export function dropInvitation(database: Database, token: string): void {
  database.run('DELETE FROM invitation WHERE token_sha256 = ?', [printOf(token)]);
}

const printOf = (token: string): string => createHash('sha256').update(token).digest('hex');
