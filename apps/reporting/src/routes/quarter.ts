import { quarterPage } from '../pages/quarter-page.tsx';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** One quarter on its way out. */
export const quarter: Route = {
  method: 'GET',
  path: '/quarters/:quarter',
  roles: ['publisher', 'reviewer', 'auditor'],
  run: withQuarter((asked, standing) => quarterPage(asked, standing)),
};
