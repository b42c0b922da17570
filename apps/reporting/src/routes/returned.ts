import { returnedPage } from '../pages/returned-page.tsx';
import type { Route } from '../server/route.ts';

/** What was sent back and waits for a correction. */
export const returned: Route = {
  method: 'GET',
  path: '/returned',
  roles: ['clerk', 'reviewer', 'auditor'],
  run: returnedPage,
};
