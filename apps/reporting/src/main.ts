import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { invite } from './accounts/invitation.ts';
import { routes } from './routes/index.ts';
import { createApp } from './server/create-app.tsx';
import { faultText } from './server/fault-text.ts';
import { scriptsOf } from './server/scripts-of.ts';
import { settingsOf } from './settings.ts';
import { openStore } from './store/open-store.ts';

/** Starts the app, and says where it is. Until there is an account, it also says the link that makes the first one. */
function start(): void {
  const { folder, host, port, origin } = settingsOf(process.env);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const store = openStore(join(folder, 'daybook.db'), {
    now: () => new Date().toISOString(),
    draw: (bytes) => randomBytes(bytes).toString('hex'),
  });
  const addressOf = (context: Parameters<typeof getConnInfo>[0]) => getConnInfo(context).remote.address ?? '';
  const onFault = (fault: unknown) => void process.stderr.write(faultText(fault));
  const app = createApp({ store, routes, scripts: scriptsOf(builtScripts()), origin, addressOf, onFault });
  const server = serve({ fetch: app.fetch, hostname: host, port }, () => {
    process.stdout.write(`Daybook: ${origin}\nRecords: ${folder}\n`);
    if (store.database.one('SELECT 1 FROM account') !== undefined) return;
    const link = `${origin}/welcome/${invite(store, 'administrator', 'administrator')}`;
    process.stdout.write(`\nNobody has an account yet. Open this link once, within three days:\n  ${link}\n`);
  });
  const stop = () => {
    server.close(() => {
      store.database.close();
      process.exit(0);
    });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** The texts of the scripts for browsers, which the build puts beside this program. */
function builtScripts(): Map<string, string> {
  const folder = join(import.meta.dirname, 'script');
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

start();
