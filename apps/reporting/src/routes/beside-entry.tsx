import { renderToStaticMarkup } from 'react-dom/server';
import { keepDraft } from '../entry/drafts.ts';
import { formOf } from '../entry/form-of.ts';
import { localTime } from '../entry/local-time.ts';
import { personalFields } from '../entry/personal-fields.ts';
import { sentForm } from '../entry/sent-form.ts';
import { BesideFragment } from '../pages/beside-entry.tsx';
import { refusalPage } from '../pages/refusal-page.tsx';
import { referencesOf } from '../reference/references-of.ts';
import type { Route } from '../server/route.ts';

/**
 * For the script of the entry form: keeps the form as it stands as a draft, and gives what is to stand beside its fields.
 * Without script the form does the same at each press of a button.
 */
export const besideEntry: Route = {
  method: 'POST',
  path: '/entries/beside',
  roles: ['clerk', 'reviewer'],
  async run(asked) {
    const { store, session, form, lang } = asked;
    const { agency } = referencesOf(store.database);
    const given = agency === undefined ? undefined : sentForm(asked, agency);
    if (agency === undefined || given === undefined) return refusalPage(asked, 'not-found');
    const isPersonal = personalFields(form, lang).length > 0;
    if (!isPersonal) keepDraft(store, session?.account_id ?? '', given.sent.key, form);
    const kept_at = localTime(store.around.now(), agency.time_zone).slice(11);
    const { beside } = await formOf(asked, { ...given.sent, ...(isPersonal ? { isPersonal } : { kept_at }) });
    const bytes = renderToStaticMarkup(
      <BesideFragment beside={beside} asks={given.sent.typed.asks.length} lang={lang} />,
    );
    return { bytes, type: 'text/html; charset=utf-8' };
  },
};
