import { copiesPage } from '../pages/copies-page.tsx';
import type { Route } from '../server/route.ts';

/** The forms that hand out copies. */
export const copies: Route = {
  method: 'GET',
  path: '/copies',
  roles: ['auditor', 'publisher'],
  run: (asked) => copiesPage(asked),
};
