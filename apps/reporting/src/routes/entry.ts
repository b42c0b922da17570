import { entryPage } from '../pages/entry-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import type { Route } from '../server/route.ts';
import { entryHistory } from '../store/entries.ts';

/** One entry. */
export const entry: Route = {
  method: 'GET',
  path: '/entries/:id',
  roles: ['clerk', 'reviewer', 'publisher', 'auditor'],
  run(asked) {
    const [latest, ...earlier] = entryHistory(asked.store.database, asked.params.id ?? '');
    return latest === undefined ? refusalPage(asked, 'not-found') : entryPage(asked, [latest, ...earlier]);
  },
};
