import { loadBook } from '@daybook/validator';
import { importsOf } from '../import/imports-of.ts';
import { importJobPage } from '../pages/import-job-page.tsx';
import type { Route } from '../server/route.ts';

/** Where an import stands. One that is gone, after an hour or because the program was stopped before anything was saved, begins anew. */
export const importJob: Route = {
  method: 'GET',
  path: '/import/:job',
  roles: ['clerk', 'reviewer'],
  async run(asked) {
    const { store, session, params, lang } = asked;
    const job = importsOf(store).get(params.job ?? '', session?.account_id ?? '');
    if (job === undefined) return { to: '/import' };
    if (job.stage.is === 'broken') throw job.stage.fault;
    return importJobPage(asked, job, await loadBook(lang));
  },
};
