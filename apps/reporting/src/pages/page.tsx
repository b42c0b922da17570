import type { ReactNode } from 'react';
import { roleWords } from '../accounts/role.ts';
import type { Asked } from '../server/route.ts';
import { appCssPath } from '../style/generated/app-css.ts';
import { doorsOf } from './doors-of.ts';

/** What stands around every page: who is signed in, where they may go, and the page. */
export function Page({
  asked,
  title,
  scripts,
  children,
}: {
  asked: Asked;
  title: string;
  /** The files of the script that the page runs. */
  scripts: readonly string[];
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
              <>
                <nav aria-label={say.doors}>
                  {doorsOf(session.role).map(({ to, title: door }) => (
                    <a key={to} href={to} aria-current={to === path ? 'page' : undefined}>
                      {door[lang]}
                    </a>
                  ))}
                </nav>
                <div className="who">
                  <span>
                    {session.login} · {roleWords[session.role].title[lang]}
                  </span>
                  <form method="post" action="/sign-out">
                    <button type="submit" className="plain">
                      {say.out}
                    </button>
                  </form>
                </div>
              </>
            )}
          </div>
        </header>
        {isDemo ? <p className="band">{say.demo}</p> : null}
        <main id="main">{children}</main>
      </body>
    </html>
  );
}

const words = {
  en: {
    skip: 'Skip to the page',
    doors: 'Parts of the app',
    out: 'Sign out',
    demo: 'Demonstration: a fictional agency. Nothing here is real, and nothing is kept.',
  },
  es: {
    skip: 'Ir al contenido',
    doors: 'Partes de la aplicación',
    out: 'Cerrar sesión',
    demo: 'Demostración: una agencia ficticia. Nada aquí es real y nada se conserva.',
  },
};
