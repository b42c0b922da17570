import { endSessionsOf } from '../accounts/session.ts';
import type { Route } from '../server/route.ts';

/** Signs out, here and in every other window of the same account. */
export const signOut: Route = {
  method: 'POST',
  path: '/sign-out',
  roles: 'anybody',
  run({ store, session }) {
    if (session !== undefined) endSessionsOf(store, session.account_id);
    return { to: '/', session: null };
  },
};
