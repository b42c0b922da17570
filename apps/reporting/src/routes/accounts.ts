import { accountsPage } from '../pages/accounts-page.tsx';
import type { Route } from '../server/route.ts';

/** Shows the accounts. */
export const accounts: Route = {
  method: 'GET',
  path: '/accounts',
  roles: ['administrator'],
  run: (asked) => accountsPage(asked),
};
