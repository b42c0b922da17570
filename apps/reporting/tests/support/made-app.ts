import type { Role } from '../../src/accounts/role.ts';
import { beginSession } from '../../src/accounts/session.ts';
import { carryOut } from '../../src/publishing/carry-out.ts';
import { Jobs } from '../../src/publishing/jobs.ts';
import { routes } from '../../src/routes/index.ts';
import { createApp } from '../../src/server/create-app.tsx';
import type { Route } from '../../src/server/route.ts';
import { scriptsOf } from '../../src/server/scripts-of.ts';
import { madeStore } from './made-store.ts';

const ORIGIN = 'http://localhost:8017';

/** The app over a store of its own, and what a browser would send to it. */
export function madeApp(
  more: readonly Route[] = [],
  settings: { readonly publicOrigin?: string } = {},
  made = madeStore(),
) {
  const { store } = made;
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);
  const jobs = new Jobs(carryOut, onFault);
  const app = createApp({
    store,
    routes: [...routes, ...more],
    scripts: scriptsOf(
      new Map([
        ['entry.js', '// entry'],
        ['check.js', '// check'],
      ]),
    ),
    origin: ORIGIN,
    ...settings,
    addressOf: () => '192.0.2.1',
    onFault,
    jobs,
  });
  const ask = (
    method: string,
    path: string,
    options: { cookie?: string; form?: string; origin?: string; lang?: string; at?: string; headers?: object } = {},
  ) =>
    app.request(`${options.at ?? ORIGIN}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(method === 'POST'
          ? { origin: options.origin ?? ORIGIN, 'content-type': 'application/x-www-form-urlencoded' }
          : {}),
        ...(options.cookie === undefined ? {} : { cookie: options.cookie }),
        ...(options.lang === undefined ? {} : { 'accept-language': options.lang }),
        ...options.headers,
      },
      ...(method === 'POST' ? { body: options.form ?? '' } : {}),
    });
  /** A form with files, as a browser sends it. */
  const bring = (path: string, files: readonly File[], cookie: string) => {
    const body = new FormData();
    for (const file of files) body.append('files', file);
    return app.request(`${ORIGIN}${path}`, { method: 'POST', headers: { origin: ORIGIN, cookie }, body });
  };
  /** Somebody with a role, signed in: the cookie that their browser sends. */
  const as = (role: Role) => {
    // The auditor and the administrator begin alike.
    const account_id = (role === 'auditor' ? '7' : role.slice(0, 1)).repeat(32);
    store.database.run(
      "INSERT INTO account (account_id, login, role, password) VALUES (?, ?, ?, 'x') ON CONFLICT DO NOTHING",
      [account_id, `the-${role}`, role],
    );
    return `__Host-daybook=${beginSession(store, account_id)}`;
  };
  return { ...made, app, faults, jobs, ask, bring, as };
}
