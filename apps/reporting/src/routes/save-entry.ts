import { localDateOf, periodOf } from '@daybook/reports';
import { dropDraft, keepDraft } from '../entry/drafts.ts';
import { nextRequestId } from '../entry/next-request-id.ts';
import { personalFields } from '../entry/personal-fields.ts';
import { readEntry } from '../entry/read-entry.ts';
import { typedValues } from '../entry/typed-values.ts';
import { type EntryForm, entryFormPage } from '../pages/entry-form-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { groundsOf } from '../reference/grounds-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';
import type { Database } from '../store/database.ts';
import { entryHistory } from '../store/entries.ts';
import { Refused } from '../store/refused.ts';
import { saveEntry as save } from '../store/save-entry.ts';

/** Takes the entry form: makes more room in it, keeps it as a draft, or saves it as an entry. */
export const saveEntry: Route = {
  method: 'POST',
  path: '/entries',
  roles: ['clerk', 'reviewer'],
  async run(asked) {
    const { store, session, form, lang } = asked;
    const { agency, files } = referencesOf(store.database);
    if (agency === undefined) return noAgencyPage(asked);
    const account_id = session?.account_id ?? '';
    const wish = form.get('do');
    const typed = typedValues(form);
    const wanted = (name: string, more: boolean) =>
      Math.min(20, Math.max(0, Number(form.get(name)) || 0) + (more ? 1 : 0));
    const room = {
      asks: Math.max(1, wanted('room-asks', wish === 'ask')),
      papers: wanted('room-papers', wish === 'paper'),
    };
    const before = form.has('correcting') ? entryHistory(store.database, form.get('correcting') ?? '')[0] : undefined;
    // A correction of what is not there, or not there any more, is no new entry.
    if (form.has('correcting') && before?.record === undefined) return refusalPage(asked, 'not-found');
    const base: EntryForm = {
      agency,
      typed,
      room,
      key: /^[0-9a-f]{32}$/.test(form.get('key') ?? '') ? (form.get('key') ?? '') : store.around.draw(16),
      findings: [],
      ...(form.has('draft_id') ? { draft_id: form.get('draft_id') ?? '' } : {}),
      ...(before === undefined
        ? {}
        : { correcting: { request_id: before.request_id, revision: Number(form.get('revision')) } }),
    };
    if (wish === 'draft') {
      const findings = personalFields(form, lang);
      if (findings.length > 0) return entryFormPage(asked, { ...base, findings });
      keepDraft(store, account_id, form);
      return { to: '/' };
    }
    if (wish !== null) return entryFormPage(asked, base);

    const now = store.around.now();
    const today = localDateOf(now, agency.time_zone ?? 'UTC') ?? now.slice(0, 10);
    const idOf = (database: Database) => nextRequestId(database, today.slice(0, 4));
    const { revision_reason } = typed.request;
    const facts = {
      agency_id: agency.agency_id,
      request_id: before?.request_id ?? idOf(store.database),
      public_id: before?.record?.public_id ?? store.around.draw(16),
      revision: (base.correcting?.revision ?? 0) + 1,
      ...(revision_reason === undefined ? {} : { revision_reason }),
    };
    const grounds = await groundsOf(files);
    const read = await readEntry(typed, facts, { grounds, time_zone: agency.time_zone, today, lang });
    if (!read.isValid || read.record === undefined) return entryFormPage(asked, { ...base, findings: read.findings });
    try {
      const quarter = periodOf(read.record.received_on ?? today, 'quarter');
      const asked = { form: form.toString() };
      const saved = save(store, { account_id, key: base.key }, read.record, quarter, {
        asked,
        ...(before === undefined ? { idOf } : {}),
      });
      if (base.draft_id !== undefined) dropDraft(store, account_id, base.draft_id);
      return { to: `/entries/${encodeURIComponent(saved.request_id)}` };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const refused =
        fault.why === 'clock-set-back' || fault.why === 'submission-differs' ? fault.why : 'revision-taken';
      return entryFormPage(asked, { ...base, refused });
    }
  },
};
