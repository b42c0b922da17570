import { roleWords } from '../accounts/role.ts';
import { draftsOf } from '../entry/drafts.ts';
import { localTime } from '../entry/local-time.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { waitingCount } from '../store/waiting.ts';
import { QuartersWaiting } from './quarters-waiting.tsx';

/** What waits for the account that is signed in. */
export function homePage({ lang, session, store }: Asked): Answer {
  const say = words[lang];
  const role = session?.role ?? 'auditor';
  const count = (sql: string) => Number(store.database.one(sql)?.n ?? 0);
  const invited = count('SELECT COUNT(*) AS n FROM invitation');
  const mayLog = role === 'clerk' || role === 'reviewer';
  // Who logs no more sees nothing of what they began to log.
  const drafts = session === undefined || !mayLog ? [] : draftsOf(store, session.account_id);
  const waiting = waitingCount(store.database, 'waits');
  const sentBack = mayLog ? waitingCount(store.database, 'returned') : 0;
  const zone = referencesOf(store.database).agency?.time_zone;
  const accounts = count('SELECT COUNT(*) AS n FROM account WHERE is_closed = 0');
  return {
    title: say.title,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p className="lead">{roleWords[role].does[lang]}</p>
        {role === 'administrator' ? (
          <div className="notice">
            <p>{accounts === 1 && invited === 0 ? say.alone : say.standing(accounts, invited)}</p>
            <p>
              <a href="/accounts">{say.accounts}</a>
            </p>
          </div>
        ) : (
          <div className="notice">
            <p>
              {waiting === 0 ? (
                say.nothing
              ) : (
                <a href={role === 'reviewer' ? '/review' : '/entries'}>{say.waiting(waiting)}</a>
              )}
            </p>
            {sentBack === 0 ? null : (
              <p>
                <a href="/returned">{say.sentBack(sentBack)}</a>
              </p>
            )}
          </div>
        )}
        {role === 'publisher' || role === 'reviewer' ? <QuartersWaiting store={store} lang={lang} /> : null}
        {mayLog ? (
          <p>
            <a className="act" href="/entries/new">
              {say.log}
            </a>
          </p>
        ) : null}
        {drafts.length === 0 ? null : (
          <>
            <h2>{say.drafts}</h2>
            <ul>
              {drafts.map(({ draft_id, saved_at, form }) => (
                <li key={draft_id}>
                  <a href={`/entries/new?draft=${draft_id}`}>
                    {say.draft(form.get('received_on') ?? '', localTime(saved_at, zone))}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Today',
    alone:
      'You are the first account here. Next: invite a clerk and a reviewer. Two people are needed for an entry to count.',
    standing: (accounts: number, invited: number) =>
      `Open accounts: ${accounts}. Invitations not yet used: ${invited}.`,
    accounts: 'Go to the accounts',
    nothing: 'No entry waits for a review.',
    waiting: (count: number) => `Entries that wait for a review: ${count}`,
    sentBack: (count: number) => `Entries sent back to be corrected: ${count}`,
    log: 'Log a request',
    drafts: 'Your drafts',
    draft: (day: string, at: string) => `${day === '' ? 'Without a day yet' : `Received ${day}`}, kept ${at}`,
  },
  es: {
    title: 'Hoy',
    alone:
      'Usted es la primera cuenta. Ahora: invite a un encargado del registro y a un revisor. Hacen falta dos personas para que una anotación cuente.',
    standing: (accounts: number, invited: number) =>
      `Cuentas abiertas: ${accounts}. Invitaciones sin usar: ${invited}.`,
    accounts: 'Ir a las cuentas',
    nothing: 'Ninguna anotación espera una revisión.',
    waiting: (count: number) => `Anotaciones que esperan una revisión: ${count}`,
    sentBack: (count: number) => `Anotaciones devueltas para corregir: ${count}`,
    log: 'Anotar una solicitud',
    drafts: 'Sus borradores',
    draft: (day: string, at: string) => `${day === '' ? 'Todavía sin día' : `Recibida ${day}`}, guardado ${at}`,
  },
};
