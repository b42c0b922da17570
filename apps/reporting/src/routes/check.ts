import { checkPage } from '../pages/check-page.tsx';
import type { Route } from '../server/route.ts';

/** Anybody checks files, without an account. */
export const check: Route = { method: 'GET', path: '/check', roles: 'anybody', run: checkPage };
