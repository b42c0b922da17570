import { valuesOf } from '../entry/values-of.ts';
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
  run(asked) {
    const { store, params } = asked;
    const [latest] = entryHistory(store.database, params.id ?? '');
    const { agency } = referencesOf(store.database);
    if (latest?.record === undefined || agency === undefined) return refusalPage(asked, 'not-found');
    const { revision_reason, ...request } = valuesOf(latest.record).request;
    const { asks, papers } = valuesOf(latest.record);
    return entryFormPage(asked, {
      agency,
      typed: { request, asks, papers },
      room: { asks: Math.max(1, asks.length), papers: papers.length },
      key: store.around.draw(16),
      findings: [],
      correcting: { request_id: latest.request_id, revision: latest.revision },
    });
  },
};
