import { termsPage } from '../pages/terms-page.tsx';
import { termsOf } from '../publishing/terms.ts';
import type { Route } from '../server/route.ts';

/** The terms on which the agency publishes. */
export const terms: Route = {
  method: 'GET',
  path: '/terms',
  roles: ['publisher'],
  run(asked) {
    const { k_anonymity, small_cell, embargo_days, contact } = termsOf(asked.store.database);
    const typed = {
      k_anonymity: String(k_anonymity),
      small_cell: String(small_cell),
      embargo_days: String(embargo_days),
      office: contact?.office ?? '',
      email: contact?.email ?? '',
    };
    return termsPage(asked, { key: asked.store.around.draw(16), typed, wrong: [] });
  },
};
