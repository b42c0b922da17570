import { copiesOf } from '../export/copies.ts';
import { copyPage } from '../pages/copy-page.tsx';
import type { Route } from '../server/route.ts';

/** Where a copy stands. One that is gone, after a restart or an hour, is asked for anew. */
export const copy: Route = {
  method: 'GET',
  path: '/copies/:copy',
  roles: ['auditor', 'publisher'],
  run(asked) {
    const { store, session, params } = asked;
    const found = copiesOf(store).get(params.copy ?? '', session?.account_id ?? '');
    if (found === undefined) return { to: '/copies' };
    if (found.stage.is === 'broken') throw found.stage.fault;
    return copyPage(asked, found, found.stage);
  },
};
