import { refusalPage } from '../pages/refusal-page.tsx';
import type { Route } from '../server/route.ts';

/** A file of the scripts that two pages run. */
export const script: Route = {
  method: 'GET',
  path: '/script/:print/:file',
  roles: 'anybody',
  run(asked) {
    const { print = '', file = '' } = asked.params;
    const bytes = asked.scripts.text(print, file);
    if (bytes === undefined) return refusalPage(asked, 'not-found');
    return { bytes, type: 'text/javascript; charset=utf-8', isForever: true };
  },
};
