import { quarterPage } from '../pages/quarter-page.tsx';
import { orderOf } from '../publishing/order-of.ts';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** Begins the preview of a quarter. */
export const previewQuarter: Route = {
  method: 'POST',
  path: '/quarters/:quarter/preview',
  roles: ['publisher', 'reviewer'],
  run: withQuarter((asked, standing) => {
    if (!standing.checklist.is_over) return quarterPage(asked, standing, 'stopped');
    const isBegun = asked.jobs.begin(orderOf(asked, standing, { act: 'preview' }), async () => 'not-approved');
    if (!isBegun) return quarterPage(asked, standing, 'busy');
    return { to: `/quarters/${standing.plan.quarter}/work` };
  }),
};
