import { expect, test } from 'vitest';
import { keepLarkmere, larkmereLog } from './support/larkmere.ts';
import { logged } from './support/logged.ts';
import { madeApp } from './support/made-app.ts';
import { CLERK } from './support/made-store.ts';

const LISTINGS = [
  ['clerk', '/entries'],
  ['reviewer', '/review'],
  ['auditor', '/journal'],
  ['publisher', '/quarters'],
] as const;

test('each cell of a listing names its column, and is a cell also where it is laid out as none', async () => {
  const { ask, as, store } = madeApp();
  keepLarkmere(store, CLERK);
  logged(store, larkmereLog().slice(0, 3));
  logged(store, larkmereLog().slice(-3), false);
  for (const [role, path] of LISTINGS) {
    const page = await (await ask('GET', path, { cookie: as(role) })).text();
    const heads = [...page.matchAll(/<th scope="col" role="columnheader">([^<]*)/g)].map(([, title]) => title);
    const [, body = ''] = /<tbody role="rowgroup">(.*?)<\/tbody>/s.exec(page) ?? [];
    const rows = body.split('<tr').slice(1);
    expect(rows.length, path).toBeGreaterThan(1);
    for (const row of rows) {
      expect(row).toMatch(/^[^>]* role="row"/);
      const cells = [...row.matchAll(/<t([dh]) ([^>]*)/g)];
      expect(cells, path).toHaveLength(heads.length);
      for (const [at, [, kind, said = '']] of cells.entries())
        expect(said).toContain(kind === 'h' ? 'scope="row" role="rowheader"' : `data-label="${heads[at]}"`);
    }
  }
});
