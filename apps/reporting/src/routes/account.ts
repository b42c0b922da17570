import { accountOf } from '../accounts/account-of.ts';
import { accountPage } from '../pages/account-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import type { Route } from '../server/route.ts';

/** One account, and what may be done to it. */
export const account: Route = {
  method: 'GET',
  path: '/accounts/:id',
  roles: ['administrator'],
  run(asked) {
    const one = accountOf(asked.store.database, asked.params.id ?? '');
    return one === undefined ? refusalPage(asked, 'not-found') : accountPage(asked, one);
  },
};
