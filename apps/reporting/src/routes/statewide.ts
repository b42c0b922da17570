import { lastResult } from '../oversight/last-result.ts';
import { oversightWork } from '../oversight/oversight-work.ts';
import { oversightPage } from '../pages/oversight-page.tsx';
import type { Route } from '../server/route.ts';

/** What other agencies published: who reported, and the way to the pages. */
export const statewide: Route = {
  method: 'GET',
  path: '/statewide',
  roles: ['auditor'],
  run(asked) {
    const { store } = asked;
    const work = oversightWork(store);
    const fault = work.takeFault();
    if (fault !== undefined) throw fault;
    return oversightPage(asked, { result: lastResult(store.folder), isUnderWay: work.isUnderWay });
  },
};
