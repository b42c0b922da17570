import { expect, test } from 'vitest';
import { copiesOf } from '../src/export/copies.ts';
import { keepLarkmere } from './support/larkmere.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK } from './support/made-store.ts';

test('a copy that takes a while is waited for on a page that asks again, and one that is too much is said to be', async () => {
  const { store, ask, as } = madeApp();
  keepLarkmere(store, CLERK);
  let end: (fault: unknown) => void = () => undefined;
  const copies = copiesOf(
    store,
    () =>
      new Promise((_, reject) => {
        end = reject;
      }),
  );
  const form = 'what=law&law=us-or-181a-826&period=2026-01';
  const to = (await ask('POST', '/copies', { cookie: as('auditor'), form })).headers.get('location') ?? '';
  expect((await ask('GET', to, { cookie: as('auditor') })).headers.get('refresh')).toBe('1');
  expect((await ask('GET', `${to}/file`, { cookie: as('auditor') })).headers.get('location')).toBe('/copies');
  end(Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
  await copies.idle();
  expect(await (await ask('GET', to, { cookie: as('auditor') })).text()).toContain('Choose a shorter period');
  expect(store.database.all("SELECT * FROM event WHERE kind = 'log-handed-out'")).toEqual([]);
});
