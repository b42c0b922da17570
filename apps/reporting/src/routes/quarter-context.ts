import { contextPage } from '../pages/context-page.tsx';
import { contextReport } from '../publishing/context-report.ts';
import { contextAsTyped } from '../publishing/typed-context.ts';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** The form of what a quarter states beside its log. */
export const quarterContext: Route = {
  method: 'GET',
  path: '/quarters/:quarter/context',
  roles: ['publisher', 'reviewer'],
  run: withQuarter((asked, { plan: { quarter }, agency }) => {
    const report = contextReport(asked.store.database, agency.agency_id, quarter);
    return contextPage(asked, {
      quarter,
      key: asked.store.around.draw(16),
      typed: contextAsTyped(report, quarter.slice(0, 4)),
      revision: report?.revision ?? 0,
      messages: [],
    });
  }),
};
