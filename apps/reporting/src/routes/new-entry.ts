import { draftsOf } from '../entry/drafts.ts';
import { typedValues } from '../entry/typed-values.ts';
import { valuesOf } from '../entry/values-of.ts';
import { entryFormPage } from '../pages/entry-form-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';
import { entryLines } from '../store/entries.ts';

/** What the next entry of a desk mostly shares with the last one. */
const SAME = [
  'channel',
  'requesting_component',
  'requesting_office',
  'facility_id',
  'instrument',
  'instrument_edition',
];

/** An empty form, a draft, or one that begins like the last entry. */
export const newEntry: Route = {
  method: 'GET',
  path: '/entries/new',
  roles: ['clerk', 'reviewer'],
  run(asked) {
    const { store, session, query } = asked;
    const { agency } = referencesOf(store.database);
    if (agency === undefined) return noAgencyPage(asked);
    const key = store.around.draw(16);
    const draft = draftsOf(store, session?.account_id ?? '').find(({ draft_id }) => draft_id === query.get('draft'));
    if (draft !== undefined) {
      const typed = typedValues(draft.form);
      const room = { asks: Math.max(1, typed.asks.length), papers: typed.papers.length };
      return entryFormPage(asked, { agency, typed, room, key, findings: [], draft_id: draft.draft_id });
    }
    const last = query.get('like') === 'last' ? entryLines(store.database, { limit: 1 })[0]?.record : undefined;
    const values = last === undefined ? undefined : valuesOf(last);
    const same = Object.entries(values?.request ?? {}).filter(([column]) => SAME.includes(column));
    const asks = (values?.asks ?? []).map(({ ask = '', federal_force = '' }) => ({ ask, federal_force }));
    return entryFormPage(asked, {
      agency,
      typed: { request: { direction: 'inbound', ...Object.fromEntries(same) }, asks, papers: [] },
      room: { asks: Math.max(1, asks.length), papers: 0 },
      key,
      findings: [],
    });
  },
};
