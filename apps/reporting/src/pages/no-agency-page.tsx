import type { Answer, Asked } from '../server/route.ts';

/** Before the agency was set up there is nothing to log for; a page that only looks is no conflict. */
export function noAgencyPage({ lang, session }: Pick<Asked, 'lang' | 'session'>, status: 200 | 409 = 409): Answer {
  const say = words[lang];
  return {
    title: say.title,
    status,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p>{session?.role === 'administrator' ? say.you : say.other}</p>
        {session?.role === 'administrator' ? (
          <p>
            <a href="/agency">{say.go}</a>
          </p>
        ) : null}
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'The agency is not set up yet',
    you: 'Say which agency this is. Then clerks can log.',
    other: 'The administrator says first which agency this is. Then clerks can log.',
    go: 'Set up the agency',
  },
  es: {
    title: 'La agencia aún no está configurada',
    you: 'Diga qué agencia es. Después se podrá anotar.',
    other: 'Primero, quien administra las cuentas dice qué agencia es. Después se podrá anotar.',
    go: 'Configurar la agencia',
  },
};
