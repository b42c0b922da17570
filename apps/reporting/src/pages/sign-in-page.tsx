import type { Answer, Asked } from '../server/route.ts';
import { Field } from './field.tsx';

/** Where somebody wanted to go, and what they had typed there: it comes along, so that nothing is lost. */
export interface Onward {
  readonly to: string;
  readonly form: URLSearchParams | undefined;
  readonly wrong?: 'wrong-sign-in' | 'too-many-tries';
  readonly login?: string;
}

/** The page to sign in, also in the middle of something. */
export function signInPage({ lang }: Pick<Asked, 'lang'>, { to, form, wrong, login }: Onward): Answer {
  const say = words[lang];
  const status = wrong === 'too-many-tries' ? 429 : wrong === undefined ? 200 : 422;
  return {
    title: say.title,
    status,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        {form === undefined ? null : (
          <div className="notice">
            <p>{say.kept}</p>
          </div>
        )}
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[wrong]}</p>
          </div>
        )}
        <form method="post" action="/sign-in">
          <input type="hidden" name="to" value={to} />
          {form === undefined ? null : <input type="hidden" name="form" value={form.toString()} />}
          <Field name="login" label={say.login} value={login} autoComplete="username" maxLength={64} />
          <Field name="password" label={say.password} type="password" autoComplete="current-password" maxLength={200} />
          <Field
            name="code"
            label={say.code}
            hint={say.codeHint}
            isOptional
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={9}
          />
          <button type="submit">{say.go}</button>
        </form>
        <h2>{say.without}</h2>
        <ul>
          <li>
            <a href="/check">{say.check}</a>
          </li>
          <li>
            <a href="/public/">{say.published}</a>
          </li>
        </ul>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Sign in',
    kept: 'You were away for a while and were signed out. What you typed is kept: sign in, and go on where you were.',
    login: 'Name of the account',
    password: 'Password',
    code: 'Code from your telephone',
    codeHint: 'Six digits, if your account has it set up.',
    go: 'Sign in',
    without: 'Without an account',
    check: 'Check a file: it stays on your computer',
    published: 'What this agency has published',
    'wrong-sign-in': 'Name, password and code do not fit together. Check each, and try again.',
    'too-many-tries': 'There were too many wrong tries. Wait a quarter of an hour, or ask your administrator.',
  },
  es: {
    title: 'Iniciar sesión',
    kept: 'Pasó un rato sin actividad y se cerró la sesión. Lo que escribió se conserva: inicie sesión y siga donde estaba.',
    login: 'Nombre de la cuenta',
    password: 'Contraseña',
    code: 'Código de su teléfono',
    codeHint: 'Seis cifras, si su cuenta lo tiene configurado.',
    go: 'Iniciar sesión',
    without: 'Sin cuenta',
    check: 'Verificar un archivo: no sale de su computadora',
    published: 'Lo que ha publicado esta agencia',
    'wrong-sign-in': 'El nombre, la contraseña y el código no corresponden. Revíselos e intente de nuevo.',
    'too-many-tries':
      'Hubo demasiados intentos fallidos. Espere un cuarto de hora o pregunte a quien administra las cuentas.',
  },
};
