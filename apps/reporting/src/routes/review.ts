import { entriesPage } from '../pages/entries-page.tsx';
import type { Route } from '../server/route.ts';

/** What waits for a review. */
export const review: Route = {
  method: 'GET',
  path: '/review',
  roles: ['reviewer', 'auditor'],
  run: (asked) => entriesPage(asked, true),
};
