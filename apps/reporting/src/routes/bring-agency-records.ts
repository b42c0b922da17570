import { agencyRecordsPage } from '../pages/agency-records-page.tsx';
import { bringRecords } from '../reference/bring-records.ts';
import type { Route } from '../server/route.ts';

/** Takes records about the agency and its surroundings. What became of them is said on this page and nowhere else, so there is no redirect. */
export const bringAgencyRecords: Route = {
  method: 'POST',
  path: '/agency/records',
  roles: ['administrator'],
  upload: 16 * 1024 * 1024,
  async run(asked) {
    const { store, session, upload, form, lang } = asked;
    if (upload === undefined || upload.files.length === 0) return agencyRecordsPage(asked, 'no-file');
    const given = form.get('key') ?? '';
    const key = /^[0-9a-f]{32}$/.test(given) ? given : store.around.draw(16);
    return agencyRecordsPage(
      asked,
      await bringRecords(store, { account_id: session?.account_id ?? '', key }, upload.files, lang),
    );
  },
};
