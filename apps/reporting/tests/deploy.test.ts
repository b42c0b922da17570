import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingsOf, settingsWords } from '../src/settings.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The packages that one needs, with all that those need. */
function needs(
  name: string,
  lock: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>,
): readonly string[] {
  const { dependencies, optionalDependencies } = lock[`node_modules/${name}`] ?? {};
  const next = Object.keys({ ...dependencies, ...optionalDependencies });
  return [name, ...next.flatMap((one) => needs(one, lock))];
}

test('the container gets every package that the built program does not hold in itself', () => {
  const { packages } = JSON.parse(read('../../../package-lock.json'));
  const outside = /external: \[([^\]]*)\]/.exec(read('../bundle.js'))?.[1]?.match(/[\w@/.-]+/g) ?? [];
  expect(outside.length).toBeGreaterThan(0);
  const [copied = ''] = /cp -r --parents .*/.exec(read('../deploy/Dockerfile')) ?? [];
  const folders = new Set(
    outside.flatMap((name) => needs(name, packages)).map((name) => (name.startsWith('@') ? name.split('/')[0] : name)),
  );
  expect(folders.size).toBeGreaterThan(2);
  for (const folder of folders) expect(copied).toContain(`node_modules/${folder}`);
});

test.each(['daybook.service', 'Dockerfile'])('the settings of %s are ones that the app knows and takes', (name) => {
  const said = [...read(`../deploy/${name}`).matchAll(/\b(DAYBOOK_[A-Z]+)=(\S+)/g)].map(([, key = '', value = '']) => [
    key,
    value,
  ]);
  expect(said.length).toBeGreaterThan(1);
  for (const [key = ''] of said) expect(Object.keys(settingsWords)).toContain(key);
  expect(settingsOf(Object.fromEntries(said)).origin).toBe('https://daybook.example.gov');
});

test('the guide names every setting', () => {
  const guide = read('../../../docs/guide/app-running-it.md');
  for (const key of Object.keys(settingsWords)) expect(guide).toContain(`\`${key}\``);
});
