import { renderSVG } from 'uqr';
import type { Invitation } from '../accounts/invitation.ts';
import { PASSWORD_LENGTH } from '../accounts/is-good-password.ts';
import { roleWords } from '../accounts/role.ts';
import { totpAddress } from '../accounts/totp.ts';
import type { Answer, Asked } from '../server/route.ts';
import { Field } from './field.tsx';
import { TypedTwice } from './typed-twice.tsx';

type Wrong = 'password-short' | 'password-differs' | 'wrong-code';

/** The page on which an invited person chooses a password and sets their telephone up. */
export function welcomePage({ lang, path }: Asked, invitation: Invitation, wrong?: Wrong): Answer {
  const { login, role, totp_secret } = invitation;
  const say = words[lang];
  const square = renderSVG(totpAddress(totp_secret, login, 'Daybook'), { border: 0 });
  return {
    title: say.title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p className="lead">
          {say.account} <strong>{login}</strong> · {roleWords[role].title[lang]}. {roleWords[role].does[lang]}
        </p>
        <form method="post" action={path}>
          {/* Who keeps passwords for a person files this one under the name. */}
          <input type="hidden" name="username" autoComplete="username" value={login} />
          <h2>{say.first}</h2>
          <TypedTwice
            name="password"
            label={say.password}
            hint={say.hint}
            again={say.again}
            autoComplete="new-password"
            short={wrong === 'password-short' ? say.short : undefined}
            differs={wrong === 'password-differs' ? say.differs : undefined}
          />
          <h2>{say.second}</h2>
          <p>{say.telephone}</p>
          <img className="square" alt={say.square} src={`data:image/svg+xml;utf8,${encodeURIComponent(square)}`} />
          <p>
            {say.byHand} <span className="code">{totp_secret.match(/.{1,4}/g)?.join(' ')}</span>
          </p>
          <Field
            name="code"
            label={say.code}
            hint={say.codeHint}
            isOptional
            autoComplete="one-time-code"
            inputMode="numeric"
            maxLength={9}
            wrong={wrong === 'wrong-code' ? say.wrongCode : undefined}
          />
          <button type="submit">{say.go}</button>
        </form>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Welcome to Daybook',
    account: 'Your account:',
    first: '1. Choose a password',
    password: 'New password',
    hint: `At least ${PASSWORD_LENGTH} signs. Four or five words in a row are easy to remember and hard to guess.`,
    short: `That is too short, or the same as your name. It takes at least ${PASSWORD_LENGTH} signs.`,
    again: 'The same password again',
    differs: 'The two are not the same. Type the password in both fields.',
    second: '2. Set up your telephone',
    telephone:
      'An app such as Google Authenticator, Aegis or 1Password shows a new code every half minute. With it, a stolen password alone opens nothing. Point its camera at this square.',
    square: 'A square of dots with the key below, for the camera of your telephone.',
    byHand: 'Or type this key into the app:',
    code: 'The code that the app shows now',
    codeHint: 'Leave it empty if you have no such app. You will then sign in with the password alone.',
    wrongCode: 'That code does not fit. Wait for the next one, and see that the clock of the telephone is right.',
    go: 'Open my account',
  },
  es: {
    title: 'Bienvenido a Daybook',
    account: 'Su cuenta:',
    first: '1. Elija una contraseña',
    password: 'Contraseña nueva',
    hint: `Al menos ${PASSWORD_LENGTH} signos. Cuatro o cinco palabras seguidas son fáciles de recordar y difíciles de adivinar.`,
    short: `Es demasiado corta, o igual a su nombre. Hacen falta al menos ${PASSWORD_LENGTH} signos.`,
    again: 'La misma contraseña otra vez',
    differs: 'Las dos no son iguales. Escriba la contraseña en ambos campos.',
    second: '2. Configure su teléfono',
    telephone:
      'Una aplicación como Google Authenticator, Aegis o 1Password muestra un código nuevo cada medio minuto. Con él, una contraseña robada no basta para entrar. Apunte su cámara a este cuadro.',
    square: 'Un cuadro de puntos con la clave de abajo, para la cámara de su teléfono.',
    byHand: 'O escriba esta clave en la aplicación:',
    code: 'El código que la aplicación muestra ahora',
    codeHint: 'Déjelo vacío si no tiene una aplicación así. Entonces entrará solo con la contraseña.',
    wrongCode: 'Ese código no corresponde. Espere el siguiente y revise que la hora del teléfono sea correcta.',
    go: 'Abrir mi cuenta',
  },
};
