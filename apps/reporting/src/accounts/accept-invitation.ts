import { MACHINE } from '../store/event.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { addAccount } from './add-account.ts';
import { hashPassword } from './hash-password.ts';
import { dropInvitation, invitationOf } from './invitation.ts';
import { isGoodPassword } from './is-good-password.ts';
import { beginSession } from './session.ts';
import { setPassword } from './set-password.ts';
import { totpStep } from './totp.ts';

/**
 * Makes the account of an invitation, or opens one that was reset, with the password that its person chose. The link works
 * once: of two who use it at the same time, one does.
 *
 * @param code of the telephone, which shows that it was set up; empty for an account without one.
 * @returns the token of a session.
 * @throws Refused `password-short`, `login-taken`; `wrong-sign-in` where the code does not fit or the link works no more.
 */
export async function acceptInvitation(store: Store, token: string, password: string, code: string): Promise<string> {
  const { database, around } = store;
  const found = invitationOf(store, token);
  if (found === undefined) throw new Refused('wrong-sign-in');
  const isCoded = code.trim() !== '';
  const totp_step = isCoded ? totpStep(found.totp_secret, code, Date.parse(around.now()), 0) : 0;
  if (totp_step === undefined) throw new Refused('wrong-sign-in');
  if (!isGoodPassword(password, found.login)) throw new Refused('password-short');
  const hashed = await hashPassword(password);
  const account_id = database.write(() => {
    // That took a while: the link may have been used or taken back since.
    const invitation = invitationOf(store, token);
    if (invitation === undefined) throw new Refused('wrong-sign-in');
    const { login, role, totp_secret, made_by, account_id: known } = invitation;
    const chosen = { password: hashed, ...(isCoded ? { totp_secret, totp_step } : {}) };
    dropInvitation(database, token);
    // The first account makes itself; a later one that no account invited, the machine made by its command.
    const by = made_by ?? (database.one('SELECT 1 FROM account') === undefined ? undefined : MACHINE);
    if (known !== null) return setPassword(store, { ...chosen, account_id: known });
    return addAccount(store, { ...chosen, login, role }, by);
  });
  return beginSession(store, account_id);
}
