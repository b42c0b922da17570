import { invite } from '../accounts/invitation.ts';
import { type Role, roles } from '../accounts/role.ts';
import { accountsPage } from '../pages/accounts-page.tsx';
import type { Route } from '../server/route.ts';
import { Refused } from '../store/refused.ts';

/** Makes the link by which somebody opens their account. It is shown on this page and nowhere else, so there is no redirect. */
export const inviteSomebody: Route = {
  method: 'POST',
  path: '/accounts',
  roles: ['administrator'],
  run(asked) {
    const { store, session, form, origin } = asked;
    const login = (form.get('login') ?? '').trim();
    const role = form.get('role') as Role;
    if (!/^[\p{L}\p{N}.-]{2,64}$/u.test(login)) return accountsPage(asked, { wrong: 'login-form', login });
    if (!roles.includes(role)) return accountsPage(asked, { wrong: 'role-missing', login });
    try {
      const token = invite(store, login, role, session?.account_id);
      return accountsPage(asked, { link: { login, address: `${origin}/welcome/${token}` } });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      return accountsPage(asked, { wrong: 'login-taken', login });
    }
  },
};
