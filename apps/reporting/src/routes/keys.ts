import { keysPage } from '../pages/keys-page.tsx';
import type { Route } from '../server/route.ts';

/** The key by which the agency signs. */
export const keys: Route = {
  method: 'GET',
  path: '/keys',
  roles: ['administrator', 'publisher', 'auditor'],
  run: (asked) => keysPage(asked),
};
