import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { dropInvitation, invitationOf } from './invitation.ts';
import { makeAccount } from './make-account.ts';
import { beginSession } from './session.ts';
import { setPassword } from './set-password.ts';
import { totpStep } from './totp.ts';

/**
 * Makes the account of an invitation, or opens one that was reset, with the password that its person chose.
 *
 * @param code of the telephone, which shows that it was set up; empty for an account without one.
 * @returns the token of a session.
 * @throws Refused `password-short`, `wrong-sign-in` where the code does not fit, `login-taken`.
 */
export async function acceptInvitation(store: Store, token: string, password: string, code: string): Promise<string> {
  const invitation = invitationOf(store, token);
  if (invitation === undefined) throw new Refused('wrong-sign-in');
  const { login, role, totp_secret, made_by } = invitation;
  const isCoded = code.trim() !== '';
  const at = Date.parse(store.around.now());
  if (isCoded && totpStep(totp_secret, code, at, 0) === undefined) throw new Refused('wrong-sign-in');
  const chosen = { login, password, ...(isCoded ? { totp_secret } : {}) };
  if (invitation.account_id !== null) {
    await setPassword(store, { ...chosen, account_id: invitation.account_id });
    return beginSession(store, invitation.account_id);
  }
  const account_id = await makeAccount(store, { ...chosen, role }, made_by ?? undefined);
  dropInvitation(store, token);
  return beginSession(store, account_id);
}
