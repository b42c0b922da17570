import type { ReactNode } from 'react';
import { roleWords } from '../accounts/role.ts';
import type { Asked } from '../server/route.ts';
import { appCssPath } from '../style/generated/app-css.ts';
import { doorsOf } from './doors-of.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** What stands around every page: who is signed in, where they may go, and the page. */
export function Page({
  asked,
  title,
  scripts,
  mayPost,
  children,
}: {
  asked: Asked;
  title: string;
  /** The files of the script that the page runs. */
  scripts: readonly string[];
  /** False where the policy of the page lets no form be sent. */
  mayPost: boolean;
  children: ReactNode;
}) {
  const { lang, session, path, isDemo } = asked;
  const say = words[lang];
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · Daybook`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={appCssPath} />
        {scripts.map((file) => (
          <script key={file} src={asked.scripts.path(file)} defer />
        ))}
      </head>
      <body>
        <a className="skip" href="#main">
          {say.skip}
        </a>
        <header className="top">
          <div className="top-in">
            <strong>Daybook</strong>
            {session === undefined ? null : (
              <div className="who">
                <span>
                  {session.login} · {roleWords[session.role].title[lang]}
                </span>
                {/* A page that reads a person's files may send no form. */}
                {mayPost ? (
                  <form method="post" action="/sign-out">
                    <button type="submit" className="plain">
                      {say.out}
                    </button>
                  </form>
                ) : null}
              </div>
            )}
            <LanguageSwitch asked={asked} />
            {session === undefined ? null : (
              <nav aria-label={say.doors}>
                {doorsOf(session.role).map(({ to, title: door }) => (
                  <a key={to} href={to} aria-current={hereIn(to, path)}>
                    {door[lang]}
                  </a>
                ))}
              </nav>
            )}
          </div>
          {isDemo ? <p className="band">{say.demo}</p> : null}
        </header>
        <main id="main">{children}</main>
        <footer className="foot">
          <p>{say.about}</p>
          <p>{path === '/check' ? <a href="/">{say.home}</a> : <a href="/check">{say.check}</a>}</p>
        </footer>
      </body>
    </html>
  );
}

/** Whether a door leads to this very page, or to the part of the app that the page is in. */
const hereIn = (door: string, path: string): 'page' | 'true' | undefined =>
  door === path ? 'page' : door !== '/' && path.startsWith(`${door}/`) ? 'true' : undefined;

const words = {
  en: {
    skip: 'Skip to the page',
    doors: 'Parts of the app',
    out: 'Sign out',
    about:
      'Daybook: an open standard for logs of requests from immigration authorities, and the program that keeps one.',
    check: 'Check a file, without an account and without sending it',
    home: 'To the log of this agency',
    demo: 'Demonstration: a fictional agency. Nothing here is real, and nothing is kept.',
  },
  es: {
    skip: 'Ir al contenido',
    doors: 'Partes de la aplicación',
    out: 'Cerrar sesión',
    about:
      'Daybook: un estándar abierto para bitácoras de solicitudes de autoridades migratorias, y el programa que lleva una.',
    check: 'Verificar un archivo, sin cuenta y sin enviarlo',
    home: 'A la bitácora de esta agencia',
    demo: 'Demostración: una agencia ficticia. Nada aquí es real y nada se conserva.',
  },
};
