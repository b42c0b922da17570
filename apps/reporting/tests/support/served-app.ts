import { randomBytes } from 'node:crypto';
import { serve } from '@hono/node-server';
import { invite } from '../../src/accounts/invitation.ts';
import { carryOutApart } from '../../src/publishing/carry-out-apart.ts';
import { Jobs } from '../../src/publishing/jobs.ts';
import { routes } from '../../src/routes/index.ts';
import { createApp } from '../../src/server/create-app.tsx';
import { scriptsOf } from '../../src/server/scripts-of.ts';
import { openStore } from '../../src/store/open-store.ts';
import { freePort } from './free-port.ts';

/** The app on a port of its own, over a new database in a folder, with the link of its first account; `texts` are what its pages run. */
export async function servedApp(folder: string, texts: ReadonlyMap<string, string> = new Map()) {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const store = openStore(`${folder}/daybook.db`, {
    now: () => new Date().toISOString(),
    draw: (bytes) => randomBytes(bytes).toString('hex'),
  });
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);
  const jobs = new Jobs(carryOutApart, onFault);
  const app = createApp({
    store,
    routes,
    scripts: scriptsOf(texts),
    origin,
    addressOf: () => '127.0.0.1',
    onFault,
    jobs,
  });
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port });
  const link = `${origin}/welcome/${invite(store, 'administrator', 'administrator')}`;
  const stop = () => {
    server.close();
    store.database.close();
  };
  return { origin, link, store, faults, stop };
}
