import { agencyRecordsPage } from '../pages/agency-records-page.tsx';
import { bringRecords } from '../reference/bring-records.ts';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';

/** Takes records about the agency and its surroundings. What became of them is said on this page and nowhere else, so there is no redirect. */
export const bringAgencyRecords: Route = {
  method: 'POST',
  path: '/agency/records',
  roles: ['administrator'],
  upload: 16 * 1024 * 1024,
  async run(asked) {
    const { store, upload, lang } = asked;
    if (upload === undefined || upload.files.length === 0) return agencyRecordsPage(asked, 'no-file');
    return agencyRecordsPage(asked, await bringRecords(store, submissionOf(asked), upload.files, lang));
  },
};
