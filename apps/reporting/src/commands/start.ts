import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { invite } from '../accounts/invitation.ts';
import { roleWords } from '../accounts/role.ts';
import { collectDemoApart } from '../demo/collect-demo-apart.ts';
import { demoClock } from '../demo/demo-clock.ts';
import { DEMO_PASSPHRASE, type DemoAccount, fillDemo } from '../demo/fill-demo.ts';
import { folderFault } from '../folder/folder-fault.ts';
import { openFolder } from '../folder/open-folder.ts';
import { surroundings } from '../folder/surroundings.ts';
import { importsOf } from '../import/imports-of.ts';
import { oversightWork } from '../oversight/oversight-work.ts';
import { carryOutApart } from '../publishing/carry-out-apart.ts';
import { finishReleases } from '../publishing/finish-releases.ts';
import { Jobs } from '../publishing/jobs.ts';
import { showPublic } from '../publishing/show-public.ts';
import { routes } from '../routes/index.ts';
import { createApp } from '../server/create-app.tsx';
import { faultText } from '../server/fault-text.ts';
import { scriptsOf } from '../server/scripts-of.ts';
import { serveApp } from '../server/serve-app.ts';
import { settingsOf } from '../settings.ts';
import type { Surroundings } from '../store/open-store.ts';
import type { Command, Machine } from './command.ts';
import { heapRemark } from './heap-remark.ts';
import { untilStopped } from './until-stopped.ts';

/** Starts the app, and says where it is. Until there is an account, it also says the link that makes the first one. */
export const start: Command = {
  name: 'start',
  takes: '',
  does: { en: 'starts the app on this machine', es: 'arranca la aplicación en este equipo' },
  flags: {
    demo: {
      en: 'a fictional agency with one account for each role; gone when it is stopped',
      es: 'una agencia ficticia con una cuenta para cada función; desaparece al detenerla',
    },
  },
  async run(machine, { flags }) {
    const { folder: kept, host, port, origin, publicOrigin } = settingsOf(machine.environment);
    const isDemo = flags.has('demo');
    const folder = isDemo ? folderOfDemo() : kept;
    const forget = () => (isDemo ? rmSync(folder, { recursive: true, force: true }) : undefined);
    try {
      const { store, close } = isDemo ? openFolder(folder, demoSurroundings()) : openFolder(folder);
      finishReleases(store);
      const onFault = (fault: unknown) => void process.stderr.write(faultText(fault));
      // Where they cannot be written, those before stay, and the app starts all the same.
      const place = { folder, address: publicOrigin ?? `${origin}/public`, is_demo: isDemo };
      await showPublic(store.database, place, () => machine.say(words[machine.lang].pages)).catch(onFault);
      importsOf(store).resume(onFault);
      const app = createApp({
        store,
        routes,
        scripts: scriptsOf(builtScripts(machine.built)),
        jobs: new Jobs(carryOutApart, onFault),
        origin,
        ...(publicOrigin === undefined ? {} : { publicOrigin }),
        isDemo,
        addressOf: (context) => getConnInfo(context).remote.address ?? '',
        onFault,
      });
      const server = await serveApp(app, { host, port }).catch((fault: unknown) => {
        close();
        throw fault;
      });
      untilStopped(server, () => {
        close();
        forget();
      });
      const say = words[machine.lang];
      const remark = heapRemark([...process.execArgv, machine.environment.NODE_OPTIONS ?? '']);
      if (remark !== undefined) machine.say(remark[machine.lang]);
      machine.say(say.runs(origin));
      if (isDemo) {
        const filled = await fillDemo(store, join(machine.built, 'zephyra'), publicOrigin ?? `${origin}/public`);
        oversightWork(store).begin(collectDemoApart(filled.statewide));
        machine.say(say.demo(accountLines(filled.accounts, machine.lang), `${origin}/public/`));
      } else {
        machine.say(say.kept(folder));
        if (store.database.one('SELECT 1 FROM account') === undefined)
          machine.say(say.first(`${origin}/welcome/${invite(store, 'administrator', 'administrator')}`));
      }
      machine.say(say.stop);
      return 0;
    } catch (fault) {
      forget();
      throw fault;
    }
  },
};

function folderOfDemo(): string {
  const place = tmpdir();
  try {
    return mkdtempSync(join(place, 'daybook-demo-'));
  } catch (fault) {
    throw folderFault(fault, place, 'TMPDIR');
  }
}

/** The machine's own, but for the clock: the day is one of the fictional log. */
const demoSurroundings = (): Surroundings => ({ ...surroundings, now: demoClock(Date.now(), Date.now) });

/** The texts of the scripts for browsers. */
function builtScripts(built: string): Map<string, string> {
  const folder = join(built, 'script');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

const accountLines = (accounts: readonly DemoAccount[], lang: Machine['lang']): string =>
  accounts
    .map(({ login, role, password }) => `  ${login.padEnd(14)} ${password.padEnd(24)} ${roleWords[role].does[lang]}\n`)
    .join('');

const words = {
  en: {
    pages: 'The public pages are made anew: a moment.\n',
    runs: (origin: string) => `Daybook runs at ${origin}\n`,
    kept: (folder: string) => `Everything is kept in ${folder}\n`,
    first: (link: string) => `\nNobody has an account yet. Open this link once, within three days:\n  ${link}\n`,
    demo: (accounts: string, pages: string) =>
      `\nA fictional agency, gone when you stop it. Sign in with a name and its password:\n${accounts}\nThe passphrase of its key: ${DEMO_PASSPHRASE}\nWhat it has published, for anybody: ${pages}\n`,
    stop: '\nCtrl+C stops it.\n',
  },
  es: {
    pages: 'Las páginas públicas se hacen de nuevo: un momento.\n',
    runs: (origin: string) => `Daybook corre en ${origin}\n`,
    kept: (folder: string) => `Todo se guarda en ${folder}\n`,
    first: (link: string) => `\nTodavía nadie tiene cuenta. Abra este enlace una vez, en tres días:\n  ${link}\n`,
    demo: (accounts: string, pages: string) =>
      `\nUna agencia ficticia, que desaparece al detenerla. Entre con un nombre y su contraseña:\n${accounts}\nLa frase que abre su clave: ${DEMO_PASSPHRASE}\nLo que ha publicado, para quien quiera leerlo: ${pages}\n`,
    stop: '\nCtrl+C la detiene.\n',
  },
};
