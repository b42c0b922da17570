import type { Answer, Asked } from '../server/route.ts';

/** The page on which anyone checks files: a script in the browser does it, and nothing is sent. */
export function checkPage({ lang }: Pick<Asked, 'lang'>): Answer {
  const say = words[lang];
  return {
    title: say.title,
    script: 'check',
    page: (
      <div id="check" data-lang={lang}>
        <h1>{say.title}</h1>
        <noscript>
          <div className="notice">
            <p>{say.noScript}</p>
          </div>
        </noscript>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Check a file',
    noScript:
      'This page reads your files with a script in your browser, so that they never leave this computer. Allow scripts for this page, or use the command: daybook validate.',
  },
  es: {
    title: 'Verificar un archivo',
    noScript:
      'Esta página lee sus archivos con un programa en su navegador, para que nunca salgan de esta computadora. Permita programas en esta página, o use el comando: daybook validate.',
  },
};
