import type { Account } from '../accounts/accounts-of.ts';
import { roles, roleWords } from '../accounts/role.ts';
import type { Answer, Asked } from '../server/route.ts';
import { accountStandingWords } from './account-standing-words.ts';

/** What was just done, or why it was not. */
export interface AccountSaid {
  readonly link?: string;
  readonly wrong?: 'own-account' | 'last-administrator' | 'clock-set-back';
}

/** One account: how it stands, and what an administrator may do to it. */
export function accountPage({ lang, session }: Asked, account: Account, { link, wrong }: AccountSaid = {}): Answer {
  const say = words[lang];
  const { account_id, login, role, standing } = account;
  const isOwn = session?.account_id === account_id;
  const path = `/accounts/${account_id}`;
  return {
    title: login,
    status: wrong === undefined ? 200 : 409,
    page: (
      <div className="narrow">
        <p>
          <a href="/accounts">{say.all}</a>
        </p>
        <h1>{login}</h1>
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[wrong]}</p>
          </div>
        )}
        {link === undefined ? null : (
          <div className="notice">
            <p>{say.give}</p>
            <p className="code">{link}</p>
            <p>{say.once}</p>
          </div>
        )}
        <p className="lead">
          {roleWords[role].title[lang]} · {accountStandingWords[standing][lang]}
        </p>
        {standing === 'closed' ? (
          <form method="post" action={path}>
            <p>{say.reopenMeans}</p>
            <button type="submit" name="do" value="reopen">
              {say.reopen}
            </button>
          </form>
        ) : (
          <>
            <form method="post" action={path}>
              <h2>{say.reset}</h2>
              <p>{say.resetMeans}</p>
              <button type="submit" name="do" value="reset" className="second">
                {say.resetGo}
              </button>
            </form>
            {isOwn ? (
              <p className="quiet">{say.own}</p>
            ) : (
              <>
                <form method="post" action={path}>
                  <h2 id="role">{say.role}</h2>
                  <p>{say.roleMeans}</p>
                  <fieldset aria-labelledby="role">
                    {roles.map((one) => (
                      <label key={one} className="choice">
                        <input type="radio" name="role" value={one} defaultChecked={one === role} />
                        <span>
                          <strong>{roleWords[one].title[lang]}</strong>
                          <span className="quiet">{roleWords[one].does[lang]}</span>
                        </span>
                      </label>
                    ))}
                  </fieldset>
                  <button type="submit" name="do" value="role" className="second">
                    {say.roleGo}
                  </button>
                </form>
                <form method="post" action={path}>
                  <h2>{say.close}</h2>
                  <p>{say.closeMeans}</p>
                  <button type="submit" name="do" value="close" className="second">
                    {say.closeGo}
                  </button>
                </form>
              </>
            )}
          </>
        )}
      </div>
    ),
  };
}

const words = {
  en: {
    all: 'All accounts',
    reset: 'Lost password or telephone',
    resetMeans:
      'Makes a link by which its person chooses both anew. From that moment the old password and the old telephone open nothing.',
    resetGo: 'Make a new link',
    give: 'Give this link to whoever uses this account:',
    once: 'It is shown this once, and works for three days. The password is chosen by that person; you will not know it.',
    role: 'Another role',
    roleMeans: 'What the account did so far stays under its name. Whoever is signed in with it is signed out.',
    roleGo: 'Change the role',
    close: 'Close the account',
    closeMeans:
      'Nobody signs in with it any more, and whoever is signed in is signed out. What it did stays. It can be opened again.',
    closeGo: 'Close this account',
    reopen: 'Open this account again',
    reopenMeans: 'Its password and telephone work again. If they may be known to others, make a new link afterwards.',
    own: 'This is your own account. Another administrator changes its role or closes it.',
    'own-account': 'This is your own account. Another administrator changes its role or closes it.',
    'last-administrator':
      'This is the only administrator. Invite another one first, so that somebody can still make accounts.',
    'clock-set-back':
      "This machine's clock stands before the last line of the journal. Nothing was done. Tell whoever runs the machine.",
  },
  es: {
    all: 'Todas las cuentas',
    reset: 'Contraseña o teléfono perdidos',
    resetMeans:
      'Crea un enlace con el que su persona elige ambos de nuevo. Desde ese momento, la contraseña y el teléfono anteriores no abren nada.',
    resetGo: 'Crear un enlace nuevo',
    give: 'Entregue este enlace a quien usa esta cuenta:',
    once: 'Se muestra solo esta vez y vale tres días. La contraseña la elige esa persona; usted no la sabrá.',
    role: 'Otra función',
    roleMeans: 'Lo que la cuenta hizo hasta ahora queda bajo su nombre. Quien tenga la sesión abierta, la pierde.',
    roleGo: 'Cambiar la función',
    close: 'Cerrar la cuenta',
    closeMeans:
      'Nadie más inicia sesión con ella, y quien la tenga abierta la pierde. Lo que hizo queda. Se puede volver a abrir.',
    closeGo: 'Cerrar esta cuenta',
    reopen: 'Volver a abrir esta cuenta',
    reopenMeans:
      'Su contraseña y su teléfono vuelven a valer. Si otros pudieran conocerlos, cree después un enlace nuevo.',
    own: 'Esta es su propia cuenta. Otro administrador cambia su función o la cierra.',
    'own-account': 'Esta es su propia cuenta. Otro administrador cambia su función o la cierra.',
    'last-administrator':
      'Este es el único administrador. Invite antes a otro, para que alguien pueda seguir creando cuentas.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última línea del diario. No se hizo nada. Avise a quien administra el equipo.',
  },
};
