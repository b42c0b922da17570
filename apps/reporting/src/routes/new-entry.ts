import { draftOf } from '../entry/drafts.ts';
import { formOf } from '../entry/form-of.ts';
import { likeLast } from '../entry/like-last.ts';
import { typedValues } from '../entry/typed-values.ts';
import { entryFormPage } from '../pages/entry-form-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';

/** An empty form, a draft, or one that begins like the last entry. */
export const newEntry: Route = {
  method: 'GET',
  path: '/entries/new',
  roles: ['clerk', 'reviewer'],
  async run(asked) {
    const { store, session, query } = asked;
    const { agency } = referencesOf(store.database);
    if (agency === undefined) return noAgencyPage(asked);
    const account_id = session?.account_id ?? '';
    const draft = draftOf(store, account_id, query.get('draft') ?? '');
    if (draft !== undefined) {
      const { form, draft_id } = draft;
      const typed = typedValues(form);
      const room = { asks: Math.max(1, typed.asks.length), papers: typed.papers.length };
      const corrected = form.get('correcting');
      const correcting =
        corrected === null ? {} : { correcting: { request_id: corrected, revision: Number(form.get('revision')) } };
      return entryFormPage(
        asked,
        await formOf(asked, { agency, typed, room, key: draft_id, findings: [], ...correcting }),
      );
    }
    const { request, asks } = query.get('like') === 'last' ? likeLast(store.database, account_id) : NOTHING;
    const [only] = agency.facilities;
    const defaults = {
      direction: 'inbound',
      received_on: dayOf(store.around.now(), agency.time_zone),
      ...(only === undefined || agency.facilities.length > 1 ? {} : { facility_id: only.facility_id }),
    };
    return entryFormPage(
      asked,
      await formOf(asked, {
        agency,
        typed: { request: { ...defaults, ...request }, asks, papers: [] },
        room: { asks: Math.max(1, asks.length), papers: 0 },
        key: store.around.draw(16),
        findings: [],
        saved: query.get('saved') ?? undefined,
        look: query.get('look') === 'yes',
      }),
    );
  },
};

const NOTHING = { request: {}, asks: [] };
