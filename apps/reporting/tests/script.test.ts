import { describe, expect, test } from 'vitest';
import type { Route } from '../src/server/route.ts';
import type { ScriptName } from '../src/server/scripts.ts';
import { madeApp } from './support/made-app.ts';

const pageWith = (script: ScriptName | undefined): Route => ({
  method: 'GET',
  path: `/with-${script}`,
  roles: 'anybody',
  run: () => ({ title: 'A page', page: null, ...(script === undefined ? {} : { script }) }),
});

describe.each([
  ['no script', undefined, [], /^(?!.*script-src)/],
  ['the script of the entry form', 'entry', ['entry.js'], /script-src 'self'; connect-src 'self'/],
  ['the script of the check', 'check', ['check.js', 'page.js'], /connect-src 'none'; form-action 'none'/],
] as const)('a page with %s', (_, name, files, policy) => {
  test('loads that and nothing else, under the policy for it', async () => {
    const { ask } = madeApp([pageWith(name)]);
    const answer = await ask('GET', `/with-${name}`);
    const loaded = [...(await answer.text()).matchAll(/<script src="\/script\/[0-9a-f]{16}\/([a-z.]+)" defer="">/g)];
    expect(loaded.map(([, file]) => file)).toEqual(files);
    const said = answer.headers.get('content-security-policy') ?? '';
    expect(said).toMatch(policy);
    expect(said).toMatch(/^default-src 'none'; .*base-uri 'none'; frame-ancestors 'none'$/);
    expect(said).not.toContain('unsafe');
  });
});

test('a script has an address that changes with it, and is kept by the browser', async () => {
  const { ask } = madeApp([pageWith('entry')]);
  const [, path = ''] = /src="([^"]+)"/.exec(await (await ask('GET', '/with-entry')).text()) ?? [];
  const answer = await ask('GET', path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
  expect(answer.headers.get('cache-control')).toContain('immutable');
  expect((await ask('GET', path.replace(/[0-9a-f]{16}/, '0'.repeat(16)))).status).toBe(404);
  expect((await ask('GET', path.replace('entry.js', 'other.js'))).status).toBe(404);
});
