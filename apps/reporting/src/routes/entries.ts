import { entriesPage } from '../pages/entries-page.tsx';
import type { Route } from '../server/route.ts';

/** The list of entries. */
export const entries: Route = {
  method: 'GET',
  path: '/entries',
  roles: ['clerk', 'reviewer', 'publisher', 'auditor'],
  run: entriesPage,
};
