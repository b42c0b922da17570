import { acceptInvitation } from '../accounts/accept-invitation.ts';
import { invitationOf } from '../accounts/invitation.ts';
import { refusalPage } from '../pages/refusal-page.tsx';
import { welcomePage } from '../pages/welcome-page.tsx';
import type { Route } from '../server/route.ts';
import { Refused } from '../store/refused.ts';

/** Takes the password that the invited person chose, and signs them in. */
export const takeWelcome: Route = {
  method: 'POST',
  path: '/welcome/:token',
  roles: 'anybody',
  async run(asked) {
    const { store, params, form } = asked;
    const token = params.token ?? '';
    const invitation = invitationOf(store, token);
    if (invitation === undefined) return refusalPage(asked, 'link-used-up');
    const password = form.get('password') ?? '';
    if (password !== form.get('again')) return welcomePage(asked, invitation, 'password-differs');
    try {
      return { to: '/', session: await acceptInvitation(store, token, password, form.get('code') ?? '') };
    } catch (fault) {
      if (!(fault instanceof Refused) || fault.why === 'clock-set-back') throw fault;
      if (fault.why === 'login-taken' || invitationOf(asked.store, token) === undefined)
        return refusalPage(asked, 'link-used-up');
      return welcomePage(asked, invitation, fault.why === 'password-short' ? 'password-short' : 'wrong-code');
    }
  },
};
