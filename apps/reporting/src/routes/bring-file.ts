import { importsOf } from '../import/imports-of.ts';
import { importPage } from '../pages/import-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';

/** Takes files, and begins to check them. */
export const bringFile: Route = {
  method: 'POST',
  path: '/import',
  roles: ['clerk', 'reviewer'],
  upload: 64 * 1024 * 1024,
  run(asked) {
    const { store, session, upload, lang } = asked;
    if (referencesOf(store.database).agency === undefined) return noAgencyPage(asked);
    if (upload === undefined || upload.files.length === 0) return importPage(asked, 'no-file');
    return { to: `/import/${importsOf(store).begin(upload, session?.account_id ?? '', lang)}` };
  },
};
