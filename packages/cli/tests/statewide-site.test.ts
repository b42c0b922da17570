import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../statewide/tests/made-up/made-up-state.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const made = madeFolder();
const state = join(made.path, 'state');
const site = join(made.path, 'site');

beforeAll(async () => {
  await madeUpState(join(made.path, 'all'), { agencies: 3, quarters: ['2026-Q1', '2026-Q2'], asks: 4, isCoarse: true });
  await daybook('statewide', 'build', join(made.path, 'all/publications'), '--out', state, '--today', '2026-09-01');
}, 60_000);

const files = () => readdirSync(site, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));

describe('daybook statewide site', () => {
  test('makes the pages of a state, with coverage said first, and copies what they are made from', async () => {
    const { code, out, talk } = await daybook('statewide', 'site', state, '--out', site);
    expect({ code, talk }).toEqual({ code: 0, talk: '' });
    expect(out).toMatch(
      /^2026-Q2: 3 reported; nobody said who was expected to\n18 pages, of 3 agencies\. Begin with .*index\.html\n$/,
    );
    expect(files()).toEqual(
      expect.arrayContaining([
        'index.html',
        'es/index.html',
        'data/datapackage.json',
        'data/csv/measures/ZZ-2026-Q2.csv',
      ]),
    );
    const agencies = files().filter((path) => /^agencies\/us-zz-[a-z]{8}\.html$/.test(path));
    expect(agencies).toHaveLength(3);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('no list says who was expected to report');
    const pages = files().filter((path) => path.endsWith('.html'));
    for (const path of pages) expect(statSync(join(site, path)).size, path).toBeLessThan(200_000);
  });

  test('leads to files that are there', () => {
    const hrefs = [...readFileSync(join(site, 'data.html'), 'utf8').matchAll(/<a href="(data\/[^"]+)"/g)];
    expect(hrefs.length).toBeGreaterThan(10);
    for (const [, href = ''] of hrefs) expect(existsSync(join(site, decodeURIComponent(href))), href).toBe(true);
  });

  test('made again it takes away its own pages that are gone, and leaves other files alone', async () => {
    writeFileSync(join(site, 'CNAME'), 'example.org');
    const { code } = await daybook('statewide', 'site', state, '--out', site, '--one-language', '--lang', 'es');
    expect(code).toBe(0);
    expect(files()).toContain('CNAME');
    expect(files().filter((path) => path.startsWith('es/') && path.endsWith('.html'))).toEqual([]);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('<html lang="es">');
  });

  test('removes nothing outside of its folder, whatever a list says', async () => {
    const kept = made.file('kept.txt', 'kept');
    writeFileSync(join(site, 'site-files.json'), JSON.stringify(['../kept.txt', kept, 'index.html']));
    expect((await daybook('statewide', 'site', state, '--out', site)).code).toBe(0);
    expect(existsSync(kept)).toBe(true);
  });

  test('links to the tables elsewhere instead of copying them', async () => {
    const linked = join(made.path, 'linked');
    await daybook('statewide', 'site', state, '--out', linked, '--data-at', 'https://example.org/zz');
    expect(existsSync(join(linked, 'data'))).toBe(false);
    expect(readFileSync(join(linked, 'data.html'), 'utf8')).toContain('href="https://example.org/zz/csv/agencies.csv"');
  });

  test.each([
    [
      'no dataset',
      () => ['statewide', 'site'],
      /Name the folder of the dataset[\s\S]*Type: daybook statewide site state\/ --out/,
    ],
    ['no folder for the pages', () => ['statewide', 'site', state], /Name the folder of the dataset/],
    [
      'a folder that is none',
      () => ['statewide', 'site', made.path, '--out', site],
      /is not the folder of a statewide dataset[\s\S]*Type: daybook statewide build/,
    ],
    [
      'a state that it has not',
      () => ['statewide', 'site', state, '--out', site, '--state', 'FL'],
      /nothing of FL, but of: ZZ\.\nType: --state ZZ/,
    ],
    [
      'a map of nothing',
      () => ['statewide', 'site', state, '--out', site, '--map', made.file('map.json', '{}')],
      /map\.json is no map of ZZ: it must be GeoJSON/,
    ],
    [
      'a map with a place that is no area',
      () => ['statewide', 'site', state, '--out', site, '--map', made.file('point.json', pointForPlace)],
      /point\.json: The place 99001 is no area on the map/,
    ],
    [
      'a map that is not there',
      () => ['statewide', 'site', state, '--out', site, '--map', join(made.path, 'none')],
      /There is no file or folder/,
    ],
    [
      'an address that is none',
      () => ['statewide', 'site', state, '--out', site, '--data-at', 'javascript:x'],
      /is not an address/,
    ],
    ['a folder with other things', () => ['statewide', 'site', state, '--out', other()], /holds other things/],
  ])('given %s it says what to type', async (_, words, said) => {
    const { code, out, talk } = await daybook(...words());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(said);
  });
});

const pointForPlace = JSON.stringify({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', id: '99001', properties: {}, geometry: { type: 'Point', coordinates: [0, 0] } }],
});

function other(): string {
  const folder = join(made.path, 'other');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
  return folder;
}
