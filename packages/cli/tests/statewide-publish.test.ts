import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildDataset } from '@daybook/statewide/duckdb';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../statewide/tests/made-up/made-up-state.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder, file } = madeFolder();
const words = file('words.txt', 'ladder copper violin\n');
const at = (name: string) => join(folder, name);
const OVERSIGHT = 'us-zz-ovrsight';
const publications = at('publications');
const key = at('oversight.key.json');
const today = '2026-12-31';
const typed = [
  ...['--key', key, '--passphrase-file', words, '--office', 'Zephyra Office of Oversight', '--quiet'],
  ...['--approved', 'reviewer=2026-09-30', 'publisher=2026-10-01', '--published-at', '2026-10-01T09:00:00-07:00'],
];
const publish = (out: string, ...more: string[]) =>
  daybook('statewide', 'publish', at('state'), publications, '--out', at(out), ...typed, ...more);
const build = (out: string) => buildDataset({ paths: [publications], out: at(out), today });
let folders: string[];

beforeAll(async () => {
  const quarters = ['2025-Q4', '2026-Q1'];
  const made = await madeUpState(folder, { agencies: 3, quarters, asks: 60, showsPeople: true });
  folders = made.publications.map(({ path }) => at(path));
  await build('state');
  await daybook('keys', 'init', '--agency', OVERSIGHT, '-o', key, '--passphrase-file', words);
}, 120_000);

describe('daybook statewide publish', () => {
  test('says who reported first, then what is exact and what is a lower bound', async () => {
    const { code, out, talk } = await publish('release');
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(/^2025-Q4: 3 reported; nobody said who was expected to\n2026-Q1: 3 reported/);
    expect(out).toMatch(/\nRelease 1 of Zephyra, 2025-Q4, 2026-Q1: sums of 3 agencies, \d+ files in /);
    expect(out).toMatch(/Exact sums: \d+\. At least so much, because an agency withholds its figure.*: \d+\.\n/);
    expect(out).toContain('Publications whose key nobody made known: 6. Build with --key to check them.');
  });

  test('makes what anybody can verify, and what tells an attacker nothing who has all agencies', async () => {
    const verified = await daybook('verify', at('release'), '--key', key, '--today', today);
    expect(verified.out).toMatch(/^Verified: /);
    const attacked = await daybook('attack', at('release'), '--with', ...folders);
    expect(attacked).toMatchObject({ code: 0 });
    const valid = await daybook('validate', at('release'), '--today', today);
    expect(valid.out).toMatch(/Valid: 0 errors, 0 warnings/);
  });

  test('gives the same bytes again, and follows the release before', async () => {
    const manifest = readFileSync(join(at('release'), 'datapackage.json'), 'utf8');
    rmSync(at('release'), { recursive: true });
    await publish('release');
    expect(readFileSync(join(at('release'), 'datapackage.json'), 'utf8')).toBe(manifest);
    const next = await publish('next', '--previous', at('release'), '--published-at', '2026-11-01T09:00:00-07:00');
    expect(next.out).toContain('Release 2 of Zephyra');
    const verified = await daybook('verify', at('next'), '--key', key, '--previous', at('release'), '--today', today);
    expect(verified.out).toMatch(/^Verified: /);
  });

  test.each([
    [['--period', '2025-Q1'], /No agency has a report of 2025-Q1\. There are reports of: 2025-Q4, 2026-Q1\./],
    [['--previous', '@'], /was not published by us-zz-ovrsight, whose key signs now/],
    [['--office', ''], /Name the office that publishes/],
    [['--lang', 'es', '--period', '2025-Q1'], /Ninguna agencia tiene un informe de 2025-Q1/],
  ])('says what to type after %j', async (more, expected) => {
    const { code, talk } = await publish('wrong', ...more.map((one) => (one === '@' ? (folders[0] as string) : one)));
    expect(code).toBe(2);
    expect(talk).toMatch(expected);
  });

  test('refuses a dataset that counts a publication which is not given, or does not know one', async () => {
    const some = ['statewide', 'publish', at('state'), ...folders.slice(1), '--out', at('wrong'), ...typed];
    expect((await daybook(...some)).talk).toContain('which was not given as a publication');
    await buildDataset({ paths: folders.slice(1), out: at('smaller'), today });
    const other = ['statewide', 'publish', at('smaller'), publications, '--out', at('wrong'), ...typed];
    expect((await daybook(...other)).talk).toMatch(/The dataset does not know .*\. Build it again/);
    const none = ['statewide', 'publish', publications, publications, '--out', at('wrong'), ...typed];
    expect((await daybook(...none)).talk).toContain('daybook statewide build publications/ --out');
  });
});
