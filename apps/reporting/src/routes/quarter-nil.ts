import { nilPage } from '../pages/nil-page.tsx';
import { quarterPage } from '../pages/quarter-page.tsx';
import type { Route } from '../server/route.ts';
import { withQuarter } from './with-quarter.ts';

/** The form of a certificate that there was none. */
export const quarterNil: Route = {
  method: 'GET',
  path: '/quarters/:quarter/nil',
  roles: ['publisher', 'reviewer'],
  run: withQuarter((asked, standing) => {
    const { plan, checklist } = standing;
    const { quarter, nil } = plan;
    // That nothing came is certain when the quarter is over.
    if (!checklist.is_over) return quarterPage(asked, standing, 'stopped');
    const certified = nil[quarter] ?? [];
    return nilPage(asked, {
      quarter,
      key: asked.store.around.draw(16),
      scopes: certified.map(({ scope }) => scope),
      office: certified[0]?.office ?? '',
    });
  }),
};
