import { oversightPaths } from '../oversight/oversight-paths.ts';
import { refusalPage } from '../pages/refusal-page.tsx';
import { publicFile } from '../public/public-file.ts';
import type { Route } from '../server/route.ts';

/** The pages of a state, and the tables that they offer. */
export const statewidePages: Route = {
  method: 'GET',
  path: '/statewide/pages/*',
  roles: ['auditor'],
  run(asked) {
    const { path, store } = asked;
    const { pages } = oversightPaths(store.folder);
    return publicFile(pages, path.slice('/statewide/pages/'.length)) ?? refusalPage(asked, 'not-found');
  },
};
