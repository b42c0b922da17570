import { createHash } from 'node:crypto';
import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { accountOf } from './account-of.ts';
import { INVITATION_RUNS } from './invitation.ts';
import { newTotpSecret } from './totp.ts';

/**
 * For somebody who lost the password or the telephone: from now on neither opens anything, and a new link lets them choose
 * both anew. Account, name and what it did stay.
 *
 * @param by the administrator, or the machine.
 * @returns the token of the link, which is shown once.
 * @throws Refused `no-such-account`, `clock-set-back`.
 */
export function resetAccount({ database, around }: Store, by: string, account_id: string): string {
  const token = around.draw(16);
  const at = around.now();
  const until = new Date(Date.parse(at) + INVITATION_RUNS).toISOString();
  database.write(() => {
    const account = accountOf(database, account_id);
    if (account === undefined || account.standing === 'closed') throw new Refused('no-such-account');
    database.run("UPDATE account SET password = 'none', totp_secret = NULL WHERE account_id = ?", [account_id]);
    database.run('DELETE FROM session WHERE account_id = ?', [account_id]);
    database.run('DELETE FROM invitation WHERE login = ?', [account.login]);
    database.run(
      'INSERT INTO invitation (token_sha256, login, role, totp_secret, made_by, until, account_id) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [
        createHash('sha256').update(token).digest('hex'),
        account.login,
        account.role,
        newTotpSecret(),
        null,
        until,
        account_id,
      ],
    );
    appendEvent(database, { at, account_id: by, kind: 'account-reset', subject: account_id, body: {} });
  });
  return token;
}
