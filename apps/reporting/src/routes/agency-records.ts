import { agencyRecordsPage } from '../pages/agency-records-page.tsx';
import type { Route } from '../server/route.ts';

/** What is known of the place, and the form that brings records about it. */
export const agencyRecords: Route = {
  method: 'GET',
  path: '/agency/records',
  roles: ['administrator'],
  run: (asked) => agencyRecordsPage(asked),
};
