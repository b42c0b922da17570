import type { Answer, Asked } from '../server/route.ts';
import { SentAgain } from './sent-again.tsx';

/** After signing in again in the middle of a form: what was typed goes on its way with one press of a button. */
export function welcomeBackPage(
  { lang }: Pick<Asked, 'lang'>,
  to: string,
  form: URLSearchParams,
): Answer & { page: unknown } {
  const say = words[lang];
  return {
    title: say.title,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p>{say.body}</p>
        <SentAgain to={to} form={form} go={say.go} />
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'You are signed in again',
    body: 'Nothing was lost. What you had typed has not been sent yet.',
    go: 'Send it now',
  },
  es: {
    title: 'Ha vuelto a iniciar sesión',
    body: 'No se perdió nada. Lo que había escrito todavía no se ha enviado.',
    go: 'Enviarlo ahora',
  },
};
