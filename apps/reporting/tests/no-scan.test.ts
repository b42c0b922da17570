import { expect, test } from 'vitest';
import type { Role } from '../src/accounts/role.ts';
import { planOf } from '../src/publishing/plan.ts';
import { routes } from '../src/routes/index.ts';
import type { Database } from '../src/store/database.ts';
import { keepLarkmere, larkmereLog } from './support/larkmere.ts';
import { logged } from './support/logged.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK, key, madeStore } from './support/made-store.ts';

const ROLES: readonly Role[] = ['clerk', 'reviewer', 'publisher', 'auditor', 'administrator'];
const named = (name: string) => ({ ':id': 'LKS-26-040', ':quarter': '2026-Q2' })[name] ?? 'none';
/** What may be asked of a page beside its address. */
const ASKED = [
  '/entries?find=2026-Q1&before=9',
  '/entries/new?like=last',
  '/journal?kind=entry-reviewed&before=9',
  '/journal?entry=LKS-26-001',
  '/journal/verify?link=aa',
  '/review?after=LKS-26-001',
  '/review?page=2',
];
/** The tables with a line an entry or an event. Of one line an entry, an index that holds what is counted may be counted. */
const LOG = /\bSCAN (entry|event|review|submission|latest(?! USING COVERING INDEX latest_in_sum))\b/;

/** A database that tells which statements it is given. */
function heard(database: Database): { readonly database: Database; readonly statements: Set<string> } {
  const statements = new Set<string>();
  const told = <T>(sql: string, answer: T): T => {
    statements.add(sql);
    return answer;
  };
  const { one, all, run } = database;
  return {
    statements,
    database: {
      ...database,
      one: (sql, values) => told(sql, one(sql, values)),
      all: (sql, values) => told(sql, all(sql, values)),
      run: (sql, values) => told(sql, run(sql, values)),
    },
  };
}

/** From the last line on, until there are enough. */
const isCutShort = (sql: string) => !/\bWHERE\b/.test(sql) && /ORDER BY (\w+\.)?seq DESC LIMIT (1|\?)$/.test(sql);

const plans = (database: Database, statements: Iterable<string>): string[] =>
  [...statements]
    .filter((sql) => !/^\s*(PRAGMA|BEGIN|COMMIT)/.test(sql) && !isCutShort(sql))
    .flatMap((sql) =>
      database.all(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => `${detail}: ${sql.replaceAll(/\s+/g, ' ')}`),
    );

test('nothing that is asked or done on a page goes through the whole log', async () => {
  const made = madeStore();
  const { database, statements } = heard(made.store.database);
  const store = { ...made.store, database };
  const { ask, as } = madeApp([], {}, { ...made, store });
  keepLarkmere(store, CLERK);
  logged(store, larkmereLog().slice(0, 6));
  logged(store, larkmereLog().slice(-6), false);
  const pages = routes.filter(({ method, path }) => method === 'GET' && !path.includes('*'));
  const seen = new Set<number>();
  for (const { roles, path } of pages) {
    const who = Array.isArray(roles) ? roles : path === '/' ? ROLES : ['clerk' as const];
    for (const role of who) seen.add((await ask('GET', path.replaceAll(/:\w+/g, named), { cookie: as(role) })).status);
  }
  for (const path of ASKED) {
    const role = path.startsWith('/journal') ? 'auditor' : path.startsWith('/review') ? 'reviewer' : 'clerk';
    seen.add((await ask('GET', path, { cookie: as(role) })).status);
  }
  expect([...seen].sort()).toEqual([200, 303, 404]);
  await ask('POST', '/entries/LKS-26-040/review', {
    cookie: as('reviewer'),
    form: `key=${key(1)}&revision=1&verdict=approved`,
  });
  await ask('POST', '/journal/verify', { cookie: as('auditor') });
  planOf(database, '2026-Q1');
  expect(statements.size).toBeGreaterThan(45);
  expect(plans(database, statements).filter((plan) => LOG.test(plan))).toEqual([]);
});

test('what goes through it is told', () => {
  const { database } = madeStore().store;
  const found = plans(database, ["SELECT COUNT(*) FROM entry WHERE record LIKE '%a%'", 'SELECT revision FROM latest']);
  expect(found.filter((plan) => LOG.test(plan))).toHaveLength(2);
});
