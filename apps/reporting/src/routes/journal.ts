import { journalPage } from '../pages/journal-page.tsx';
import type { Route } from '../server/route.ts';

/** The audit trail. */
export const journal: Route = { method: 'GET', path: '/journal', roles: ['auditor'], run: journalPage };
