import { refusalPage } from '../pages/refusal-page.tsx';
import { severalApprovedPage } from '../pages/several-approved-page.tsx';
import { severalApproved as answer } from '../review/several-approved.ts';
import type { Route } from '../server/route.ts';

/** What became of the entries that a reviewer ticked. */
export const severalApproved: Route = {
  method: 'GET',
  path: '/review/several/:key',
  roles: ['reviewer'],
  run(asked) {
    const { store, session, params } = asked;
    const said = answer(store.database, { account_id: session?.account_id ?? '', key: params.key ?? '' });
    return said === undefined ? refusalPage(asked, 'not-found') : severalApprovedPage(asked, said);
  },
};
