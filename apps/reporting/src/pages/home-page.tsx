import { roleWords } from '../accounts/role.ts';
import type { Answer, Asked } from '../server/route.ts';

/** What waits for the account that is signed in. */
export function homePage({ lang, session, store }: Asked): Answer {
  const say = words[lang];
  const role = session?.role ?? 'auditor';
  const count = (sql: string) => Number(store.database.one(sql)?.n ?? 0);
  const invited = count('SELECT COUNT(*) AS n FROM invitation');
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
          <p className="quiet">{say.nothing}</p>
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
    nothing: 'Nothing waits for you.',
  },
  es: {
    title: 'Hoy',
    alone:
      'Usted es la primera cuenta. Ahora: invite a un encargado del registro y a un revisor. Hacen falta dos personas para que una anotación cuente.',
    standing: (accounts: number, invited: number) =>
      `Cuentas abiertas: ${accounts}. Invitaciones sin usar: ${invited}.`,
    accounts: 'Ir a las cuentas',
    nothing: 'Nada espera por usted.',
  },
};
