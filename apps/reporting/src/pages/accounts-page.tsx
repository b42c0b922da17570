import { accountsOf } from '../accounts/accounts-of.ts';
import { type Role, roles, roleWords } from '../accounts/role.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { accountStandingWords } from './account-standing-words.ts';
import { Field } from './field.tsx';
import { Listing } from './listing.tsx';
import { Unbroken } from './unbroken.tsx';

/** What was just done, or why it was not. */
export interface AccountsSaid {
  readonly link?: { readonly login: string; readonly address: string };
  readonly wrong?: 'login-taken' | 'login-form' | 'role-missing';
  readonly login?: string;
}

/** All accounts, and the form that invites somebody. */
export function accountsPage({ lang, store }: Asked, { link, wrong, login }: AccountsSaid = {}): Answer {
  const say = words[lang];
  const zone = referencesOf(store.database).agency?.time_zone;
  const accounts = accountsOf(store.database).map(({ account_id, login: name, role, standing }) => ({
    ...{ key: account_id, name, role, to: `/accounts/${account_id}` },
    stands: <>{accountStandingWords[standing][lang]}</>,
  }));
  const invitations = store.database
    .all('SELECT login, role, until FROM invitation WHERE account_id IS NULL ORDER BY login')
    .map((one) => ({
      ...{ key: `invited ${one.login}`, name: String(one.login), role: one.role as Role, to: undefined },
      stands: <Unbroken text={say.until(dayOf(String(one.until), zone))} />,
    }));
  return {
    title: say.title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <>
        <h1>{say.title}</h1>
        {link === undefined ? null : (
          <div className="notice">
            <p>{say.give(link.login)}</p>
            <p className="code">{link.address}</p>
            <p>{say.once}</p>
          </div>
        )}
        <Listing
          label={say.title}
          caption={say.caption}
          rows={[...accounts, ...invitations]}
          keyOf={({ key }) => key}
          columns={[
            {
              title: say.name,
              isHeading: true,
              show: ({ name, to }) => (to === undefined ? name : <a href={to}>{name}</a>),
            },
            { title: say.role, show: ({ role }) => roleWords[role].title[lang] },
            { title: say.standing, show: ({ stands }) => stands },
          ]}
        />
        <h2>{say.invite}</h2>
        <form method="post" action="/accounts" className="narrow">
          <Field
            name="login"
            label={say.login}
            hint={say.loginHint}
            value={login}
            autoComplete="off"
            maxLength={64}
            wrong={wrong === 'login-taken' || wrong === 'login-form' ? say[wrong] : undefined}
          />
          <fieldset aria-describedby={wrong === 'role-missing' ? 'role-wrong' : undefined}>
            <legend>{say.role}</legend>
            {wrong === 'role-missing' ? (
              <p className="quiet" id="role-wrong">
                {say['role-missing']}
              </p>
            ) : null}
            {roles.map((role) => (
              <label key={role} className="choice">
                <input type="radio" name="role" value={role} required />
                <span>
                  <strong>{roleWords[role].title[lang]}</strong>
                  <span className="quiet">{roleWords[role].does[lang]}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <button type="submit">{say.go}</button>
        </form>
      </>
    ),
  };
}

const words = {
  en: {
    title: 'Accounts',
    caption:
      'Accounts, and invitations not yet used. Choose a name to close an account, change its role, or replace a lost password.',
    name: 'Name',
    role: 'Role',
    standing: 'Standing',
    until: (day: string) => `Invited, until ${day}`,
    invite: 'Invite somebody',
    login: 'Name of the account',
    loginHint: 'A desk or a post rather than a person, such as records-2. Letters, digits, dot and hyphen.',
    'login-taken': 'There is an account of that name already. Choose another.',
    'login-form': 'Two to 64 letters, digits, dots and hyphens, without blanks.',
    'role-missing': 'Choose what the account is for.',
    go: 'Make the link',
    give: (login: string) => `Give this link to whoever is to use the account ${login}:`,
    once: 'It is shown this once, works for three days, and opens one account. The password is chosen by that person; you will not know it.',
  },
  es: {
    title: 'Cuentas',
    caption:
      'Cuentas, e invitaciones sin usar. Elija un nombre para cerrar una cuenta, cambiar su función o reponer una contraseña perdida.',
    name: 'Nombre',
    role: 'Función',
    standing: 'Situación',
    until: (day: string) => `Invitada, hasta el ${day}`,
    invite: 'Invitar a alguien',
    login: 'Nombre de la cuenta',
    loginHint: 'Un escritorio o un puesto, más que una persona, como registros-2. Letras, cifras, punto y guion.',
    'login-taken': 'Ya hay una cuenta con ese nombre. Elija otro.',
    'login-form': 'De dos a 64 letras, cifras, puntos y guiones, sin espacios.',
    'role-missing': 'Elija para qué es la cuenta.',
    go: 'Crear el enlace',
    give: (login: string) => `Entregue este enlace a quien vaya a usar la cuenta ${login}:`,
    once: 'Se muestra solo esta vez, vale tres días y abre una cuenta. La contraseña la elige esa persona; usted no la sabrá.',
  },
};
