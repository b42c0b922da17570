import { accountOf } from '../accounts/account-of.ts';
import { type AccountChange, changeAccount as change } from '../accounts/change-account.ts';
import { resetAccount } from '../accounts/reset-account.ts';
import { roles } from '../accounts/role.ts';
import { accountPage } from '../pages/account-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import type { Asked, Route } from '../server/route.ts';
import { Refused } from '../store/refused.ts';

/** Closes an account, opens it again, gives it another role, or makes the link by which its person chooses a new password. */
export const changeAccount: Route = {
  method: 'POST',
  path: '/accounts/:id',
  roles: ['administrator'],
  run(asked) {
    const { store, session, params, form, origin } = asked;
    const account_id = params.id ?? '';
    const by = session?.account_id ?? '';
    const show = (said: Parameters<typeof accountPage>[2]) => {
      const one = accountOf(store.database, account_id);
      return one === undefined ? refusalPage(asked, 'not-found') : accountPage(asked, one, said);
    };
    try {
      // The link is shown on this page and nowhere else, so there is no redirect.
      if (form.get('do') === 'reset') return show({ link: `${origin}/welcome/${resetAccount(store, by, account_id)}` });
      const wish = wishOf(form);
      if (wish === undefined) return show({});
      change(store, by, account_id, wish);
      return { to: `/accounts/${account_id}` };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const { why } = fault;
      if (why === 'own-account' || why === 'last-administrator' || why === 'clock-set-back')
        return show({ wrong: why });
      return refusalPage(asked, 'not-found');
    }
  },
};

function wishOf(form: Asked['form']): AccountChange | undefined {
  const what = form.get('do');
  const role = roles.find((one) => one === form.get('role'));
  if (what === 'close' || what === 'reopen') return { what };
  return what === 'role' && role !== undefined ? { what, role } : undefined;
}
