import { formOf } from '../entry/form-of.ts';
import { valuesOf } from '../entry/values-of.ts';
import { zoneOf } from '../entry/zone-of.ts';
import { entryFormPage } from '../pages/entry-form-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';
import { entryHistory } from '../store/entries.ts';

/** The form with what an entry says, for its next revision. */
export const correctEntry: Route = {
  method: 'GET',
  path: '/entries/:id/correct',
  roles: ['clerk', 'reviewer'],
  async run(asked) {
    const { store, params } = asked;
    const [latest] = entryHistory(store.database, params.id ?? '');
    const { agency } = referencesOf(store.database);
    if (latest?.record === undefined || agency === undefined) return refusalPage(asked, 'not-found');
    const {
      request: said,
      asks,
      papers,
    } = valuesOf(latest.record, zoneOf(agency, latest.record.facility?.facility_id));
    const { revision_reason, ...request } = said;
    const form = await formOf(asked, {
      agency,
      typed: { request, asks, papers },
      room: { asks: Math.max(1, asks.length), papers: papers.length },
      key: store.around.draw(16),
      findings: [],
      correcting: { request_id: latest.request_id, revision: latest.revision },
    });
    return entryFormPage(asked, form);
  },
};
