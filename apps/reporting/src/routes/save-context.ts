import { contextPage } from '../pages/context-page.tsx';
import { contextReport } from '../publishing/context-report.ts';
import { readContext } from '../publishing/read-context.ts';
import { type TypedContext, typedContext } from '../publishing/typed-context.ts';
import { saveReference } from '../reference/save-reference.ts';
import type { Route } from '../server/route.ts';
import { submissionOf } from '../server/submission-of.ts';
import { withQuarter } from './with-quarter.ts';

/** Takes what a quarter states beside its log, checks it as any file, and keeps it as its next revision. */
export const saveContext: Route = {
  method: 'POST',
  path: '/quarters/:quarter/context',
  roles: ['publisher', 'reviewer'],
  run: withQuarter(async (asked, { plan: { quarter }, agency, today }) => {
    const { store, form, lang } = asked;
    const typed = typedContext(form, quarter.slice(0, 4));
    const submission = submissionOf(asked);
    const { key } = submission;
    const revision = Number(form.get('revision')) || 0;
    const again = (messages: readonly string[], shown: TypedContext = typed) =>
      contextPage(asked, { quarter, key, typed: shown, revision, messages });
    const blank = { category: '', source: '', flow: '', amount: '', basis: '' };
    if (form.get('do') === 'more') return again([], { ...typed, money: [...typed.money, blank, blank] });
    const facts = { agency_id: agency.agency_id, period: quarter, revision: revision + 1 };
    const read = await readContext(store.database, typed, facts, { today, lang });
    if ('messages' in read) return again(read.messages);
    const known = contextReport(store.database, agency.agency_id, quarter)?.revision ?? 0;
    // The same form sent again is answered as before; another that came first is not written over.
    if (known > revision && !wasSent(asked, key)) return again([MEANWHILE[lang]]);
    saveReference(store, submission, read.report, { form: form.toString() });
    return { to: `/quarters/${quarter}` };
  }),
};

const wasSent = ({ store }: Parameters<Route['run']>[0], key: string): boolean =>
  store.database.one('SELECT 1 FROM submission WHERE key = ?', [key]) !== undefined;

const MEANWHILE = {
  en: 'Somebody else saved these numbers while you typed. Open the form anew, and compare.',
  es: 'Alguien más guardó estas cifras mientras usted escribía. Abra el formulario de nuevo y compare.',
};
