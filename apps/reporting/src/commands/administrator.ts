import { existsSync } from 'node:fs';
import { invite } from '../accounts/invitation.ts';
import { resetAccount } from '../accounts/reset-account.ts';
import { CannotRun } from '../cannot-run.ts';
import { databasePath } from '../folder/folder-paths.ts';
import { surroundings } from '../folder/surroundings.ts';
import { settingsOf } from '../settings.ts';
import { MACHINE } from '../store/event.ts';
import { openStore } from '../store/open-store.ts';
import type { Command } from './command.ts';

/** When no administrator can sign in: whoever runs the machine makes a link for one. The journal has a line of it. */
export const administrator: Command = {
  name: 'administrator',
  takes: '<name>',
  does: {
    en: 'makes a link for an administrator, for when none can sign in; also while it runs',
    es: 'crea un enlace para un administrador, cuando ninguno puede entrar; también mientras corre',
  },
  flags: {},
  async run(machine, { rest: [login] }) {
    const { folder, origin } = settingsOf(machine.environment);
    if (login === undefined || !/^[\p{L}\p{N}.-]{2,64}$/u.test(login))
      throw new CannotRun({
        en: 'Say the name of the account: daybook-app administrator <name>. Letters, digits, dot and hyphen.',
        es: 'Diga el nombre de la cuenta: daybook-app administrator <nombre>. Letras, cifras, punto y guion.',
      });
    if (!existsSync(databasePath(folder)))
      throw new CannotRun({
        en: `There is no Daybook in ${folder}. Name the folder that the app runs on: DAYBOOK_FOLDER=…`,
        es: `No hay ningún Daybook en ${folder}. Indique la carpeta en la que corre la aplicación: DAYBOOK_FOLDER=…`,
      });
    const store = openStore(databasePath(folder), surroundings);
    try {
      const known = store.database.one('SELECT account_id, role, is_closed FROM account WHERE login = ?', [login]);
      if (known !== undefined && (known.role !== 'administrator' || known.is_closed === 1))
        throw new CannotRun({
          en: `${login} is an account that is closed or has another role. Choose another name.`,
          es: `${login} es una cuenta cerrada o con otra función. Elija otro nombre.`,
        });
      const token =
        known === undefined
          ? invite(store, login, 'administrator')
          : resetAccount(store, MACHINE, String(known.account_id));
      machine.say(words[machine.lang](`${origin}/welcome/${token}`));
      return 0;
    } finally {
      store.database.close();
    }
  },
};

const words = {
  en: (link: string) => `Open this link once, within three days:\n  ${link}\n`,
  es: (link: string) => `Abra este enlace una vez, en tres días:\n  ${link}\n`,
};
