import { importsOf } from '../import/imports-of.ts';
import type { Route } from '../server/route.ts';

/** Saves what was checked and found clean. */
export const saveImport: Route = {
  method: 'POST',
  path: '/import/:job/save',
  roles: ['clerk', 'reviewer'],
  run({ store, session, params }) {
    importsOf(store).save(params.job ?? '', session?.account_id ?? '');
    return { to: `/import/${encodeURIComponent(params.job ?? '')}` };
  },
};
