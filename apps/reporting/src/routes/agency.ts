import { agencyPage } from '../pages/agency-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import { typedOf } from '../reference/typed-of.ts';
import type { Route } from '../server/route.ts';

/** The form of the agency, with what is known of it. */
export const agency: Route = {
  method: 'GET',
  path: '/agency',
  roles: ['administrator'],
  run(asked) {
    const known = referencesOf(asked.store.database).agency;
    const key = asked.store.around.draw(16);
    return agencyPage(asked, { key, typed: typedOf(known), agency: known, findings: [] });
  },
};
