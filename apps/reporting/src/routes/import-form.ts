import { importPage } from '../pages/import-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';

/** The form that brings a file. */
export const importForm: Route = {
  method: 'GET',
  path: '/import',
  roles: ['clerk', 'reviewer'],
  run(asked) {
    if (referencesOf(asked.store.database).agency !== undefined) return importPage(asked);
    // Nothing was asked for yet that could not be done.
    return { ...noAgencyPage(asked), status: 200 };
  },
};
