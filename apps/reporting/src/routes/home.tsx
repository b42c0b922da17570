import { homePage } from '../pages/home-page.tsx';
import type { Route } from '../server/route.ts';

/** Today: what waits for this account. */
export const home: Route = { method: 'GET', path: '/', roles: 'signed-in', run: homePage };
