import { carriedAlong } from '../entry/carried-along.ts';
import { dropDraft, keepDraft } from '../entry/drafts.ts';
import { formOf } from '../entry/form-of.ts';
import { nextRequestId } from '../entry/next-request-id.ts';
import { personalFields } from '../entry/personal-fields.ts';
import { readEntry } from '../entry/read-entry.ts';
import { sentForm } from '../entry/sent-form.ts';
import { zoneOf } from '../entry/zone-of.ts';
import { entryFormPage } from '../pages/entry-form-page.tsx';
import { noAgencyPage } from '../pages/no-agency-page.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { dayOf } from '../reference/day-of.ts';
import { groundsOf } from '../reference/grounds-of.ts';
import { quarterOf } from '../reference/quarter-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';
import type { Database } from '../store/database.ts';
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
    const given = sentForm(asked, agency);
    if (given === undefined) return refusalPage(asked, 'not-found');
    const { sent, before } = given;
    const { typed, key, correcting } = sent;
    const account_id = session?.account_id ?? '';
    const show = async (more: object = {}) => entryFormPage(asked, await formOf(asked, { ...sent, ...more }));
    const wish = form.get('do');
    if (wish === 'draft') {
      const findings = personalFields(form, lang);
      if (findings.length > 0) return show({ findings });
      keepDraft(store, account_id, key, form);
      return { to: '/' };
    }
    if (form.has('turn') || (wish !== null && wish !== 'next')) return show();

    const today = dayOf(store.around.now(), agency.time_zone);
    const idOf = (database: Database) => nextRequestId(database, today.slice(0, 4));
    const { revision_reason } = typed.request;
    const facts = {
      agency_id: agency.agency_id,
      request_id: before?.request_id ?? idOf(store.database),
      public_id: before?.record?.public_id ?? store.around.draw(16),
      revision: (correcting?.revision ?? 0) + 1,
      ...(revision_reason === undefined ? {} : { revision_reason }),
    };
    const { record, isValid, findings } = await readEntry(typed, facts, {
      grounds: await groundsOf(files),
      time_zone: zoneOf(agency, typed.request.facility_id),
      today,
      lang,
      carried: before?.record === undefined ? undefined : carriedAlong(before.record, typed.request.facility_id),
    });
    if (!isValid || record === undefined) return show({ findings });
    try {
      const quarter = quarterOf(record, agency.time_zone, store.around.now());
      const { request_id } = save(store, { account_id, key }, record, quarter, {
        asked: { form: form.toString() },
        ...(before === undefined ? { idOf } : {}),
      });
      dropDraft(store, account_id, key);
      const id = encodeURIComponent(request_id);
      const look = findings.length === 0 ? '' : '&look=yes';
      return { to: wish === 'next' ? `/entries/new?like=last&saved=${id}${look}` : `/entries/${id}` };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      const { why } = fault;
      return show({ refused: why === 'clock-set-back' || why === 'submission-differs' ? why : 'revision-taken' });
    }
  },
};
