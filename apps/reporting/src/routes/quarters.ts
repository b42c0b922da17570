import { quartersPage } from '../pages/quarters-page.tsx';
import type { Route } from '../server/route.ts';

/** The quarters, and what was published. */
export const quarters: Route = {
  method: 'GET',
  path: '/quarters',
  roles: ['publisher', 'reviewer', 'auditor'],
  run: (asked) => quartersPage(asked),
};
