import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { defaultLimits, toZip, unzip, type ZippedFile } from '@daybook/files';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpState } from '../../../packages/statewide/tests/made-up/made-up-state.ts';
import { carryOutOversight } from '../src/oversight/carry-out-oversight.ts';
import { knownKeys, makePages } from '../src/oversight/make-pages.ts';
import { oversightPaths } from '../src/oversight/oversight-paths.ts';
import { oversightWork } from '../src/oversight/oversight-work.ts';
import { takeJson } from '../src/oversight/take-json.ts';
import { takePublication } from '../src/oversight/take-publication.ts';
import { madeApp } from './support/made-app.ts';

const today = '2026-09-01';
const example = new URL('../../../schemas/v1/examples/map.geojson', import.meta.url);
let folder = '';
let state = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-oversight-'));
  state = join(folder, 'state');
  await madeUpState(state, { agencies: 2, quarters: ['2026-Q1', '2026-Q2'], asks: 4, isCoarse: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const filesIn = (from: string): ZippedFile[] =>
  readdirSync(from, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(from, path)).isFile())
    .map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(from, path))) }));
/** The folders of the publications, as the agencies wrote them. */
const publications = () =>
  filesIn(join(state, 'publications')).flatMap(({ path }) =>
    basename(path) === 'datapackage.json' ? [join(state, 'publications', path, '..')] : [],
  );
const zipped = async (from: string) => ({ name: `${basename(from)}.zip`, bytes: await toZip(filesIn(from)) });
const registry = () => readFileSync(join(state, 'registry.json'));
const keys = () => filesIn(join(state, 'keys'));

describe('a publication that was brought', () => {
  test('is kept when its files and its signature hold, under a name of its own, once', async () => {
    const paths = oversightPaths(mkdtempSync(join(folder, 'app-')));
    const file = await zipped(publications()[0] ?? '');
    const known = { today, keys: knownKeys(paths) };
    const first = await takePublication(file, paths, known);
    expect(first.is).toBe('publication');
    expect(first.said.en).toContain('Whose key it is, nobody has said here');
    expect((await takePublication(file, paths, known)).said.en).toBe('This publication is here already.');
    const [kept, ...others] = readdirSync(paths.publications);
    expect(others).toEqual([]);
    expect(kept).toMatch(/^us-zz-[a-z]{8}-0001-[0-9a-f]{12}$/);
    const inside = await unzip(file.bytes, defaultLimits);
    expect(filesIn(join(paths.publications, kept ?? '')).length).toBe((inside as readonly ZippedFile[]).length);
  });

  test('is verified by the key that is known of its agency', async () => {
    const paths = oversightPaths(mkdtempSync(join(folder, 'app-')));
    for (const { path, bytes } of keys()) expect((await takeJson({ name: path, bytes }, paths, today)).is).toBe('key');
    const file = await zipped(publications()[0] ?? '');
    const taken = await takePublication(file, paths, { today, keys: knownKeys(paths) });
    expect(taken.said.en).toBe('A publication, signed by the key that is known of this agency.');
  });

  test.each([
    [
      'a file in it was changed',
      (files: ZippedFile[]) =>
        files.map((one) => (one.path.endsWith('.csv') ? { ...one, bytes: one.bytes.slice(1) } : one)),
      'Not taken, because it is not what was signed:',
    ],
    [
      'it has no manifest',
      (files: ZippedFile[]) => files.filter(({ path }) => path !== 'datapackage.json'),
      'Not taken: there is no publication in it',
    ],
    [
      'it holds two',
      (files: ZippedFile[]) => files.flatMap((one) => [one, { ...one, path: `again/${one.path}` }]),
      'Not taken: it holds several publications.',
    ],
  ])('is not kept when %s', async (_, change, said) => {
    const paths = oversightPaths(mkdtempSync(join(folder, 'app-')));
    const bytes = await toZip(change(filesIn(publications()[0] ?? '')));
    const taken = await takePublication({ name: 'changed.zip', bytes }, paths, { today, keys: new Map() });
    expect(taken.is).toBe('refused');
    expect(taken.said.en).toContain(said);
    expect(filesIn(folder).filter(({ path }) => path.startsWith(relative(folder, paths.publications)))).toEqual([]);
  });

  test('is not kept when it is no zip file, nor a JSON file that is of no use here', async () => {
    const paths = oversightPaths(mkdtempSync(join(folder, 'app-')));
    const bytes = new TextEncoder().encode('{"record": "agency"}');
    const known = { today, keys: new Map() };
    expect((await takePublication({ name: 'a.zip', bytes }, paths, known)).said.en).toContain('damaged');
    expect((await takeJson({ name: 'a.json', bytes }, paths, today)).is).toBe('refused');
  });
});

describe('a map that was brought', () => {
  const map = (change: (text: string) => string) => ({
    name: 'map.geojson',
    bytes: new TextEncoder().encode(change(readFileSync(example, 'utf8'))),
  });

  test('is kept as the map of its state, of each place no more than number, name and outline', async () => {
    const paths = oversightPaths(mkdtempSync(join(folder, 'app-')));
    const taken = await takeJson(
      map((text) => text),
      paths,
      today,
    );
    expect(taken).toEqual({
      name: 'map.geojson',
      is: 'map',
      said: { en: 'A map of ZZ (places: 4).', es: 'Un mapa de ZZ (lugares: 4).' },
    });
    const [kept, ...others] = readdirSync(paths.maps);
    expect([kept, others]).toEqual(['zz.geojson', []]);
    const { features } = JSON.parse(readFileSync(join(paths.maps, kept ?? ''), 'utf8'));
    expect(Object.keys(features[0].properties)).toEqual(['GEOID', 'NAME']);
  });

  test.each([
    ['has a place that is no area', /"MultiPolygon"/, '"LineString"', 'The place 99001 is no area'],
    ['is not in degrees', /\[-143/g, '[-14300000', 'The outline of 99001 cannot be drawn'],
    ['is of no state', /"99(\d{3})"/g, '"98$1"', 'no place of the map lies in a state that is known'],
  ])('is not kept when it %s', async (_, what, instead, said) => {
    const paths = oversightPaths(mkdtempSync(join(folder, 'app-')));
    const taken = await takeJson(
      map((text) => text.replace(what, instead)),
      paths,
      today,
    );
    expect(taken.is).toBe('refused');
    expect(taken.said.en).toContain(`Not taken: `);
    expect(taken.said.en).toContain(said);
    expect(readdirSync(paths.collected.replace(/collected$/, ''))).toEqual([]);
  });
});

describe('the pages of a state', () => {
  test('say before anything is collected that nothing is', async () => {
    const made = await makePages(oversightPaths(mkdtempSync(join(folder, 'app-'))), today);
    expect(made.refused?.en).toBe('No publication was collected yet, so there are no pages.');
    expect(made.states).toEqual([]);
  });

  test('are made by an auditor of what was brought, with who reported first', async () => {
    const { ask, as, bring, store, faults, clock } = madeApp();
    clock.now = `${today}T16:00:00.000Z`;
    const cookie = as('auditor');
    const empty = await (await ask('GET', '/statewide', { cookie })).text();
    expect(empty).toContain('Nothing was collected yet.');
    const files = [
      new File([registry() as BlobPart], 'registry.json'),
      ...keys().map(({ path, bytes }) => new File([bytes as BlobPart], path)),
    ];
    for (const from of publications()) {
      const { name, bytes } = await zipped(from);
      files.push(new File([bytes as BlobPart], name));
    }
    const sent = await bring('/statewide/collect', files, cookie);
    expect(sent.headers.get('location')).toBe('/statewide');
    expect(await (await ask('GET', '/statewide', { cookie })).text()).toContain('This page looks again by itself.');
    await oversightWork(store).idle();
    const page = await (await ask('GET', '/statewide', { cookie })).text();
    expect(page).toMatch(/2026-Q2: \d+ of \d+ expected: 2 reported/);
    expect(page).toContain('Signed by a key that is known here');
    expect(page).not.toContain('Not taken');
    const overview = await ask('GET', '/statewide/pages/zz/index.html', { cookie });
    expect(overview.status).toBe(200);
    expect(overview.headers.get('content-security-policy')).toContain("default-src 'none'");
    const text = await overview.text();
    for (const [, href = ''] of text.matchAll(/<a href="([a-z][^":#]*)/g))
      expect((await ask('GET', `/statewide/pages/zz/${href}`, { cookie })).status, href).toBe(200);
    expect((await ask('GET', '/statewide/pages/zz/es/index.html', { cookie })).status).toBe(200);
    expect((await ask('GET', '/statewide/pages/../result.json', { cookie })).status).toBe(404);
    expect((await ask('GET', '/statewide/pages/zz/index.html', { cookie: as('clerk') })).status).toBe(403);
    const spanish = await (await ask('GET', '/statewide?lang=es', { cookie })).text();
    expect(spanish).toContain('Publicaciones usadas');
    expect(faults).toEqual([]);
  }, 60_000);

  test('stay as they were when what is brought is of no use', async () => {
    const app = mkdtempSync(join(folder, 'app-'));
    const paths = oversightPaths(app);
    const [first = ''] = publications();
    const kept = await takePublication(await zipped(first), paths, { today, keys: new Map() });
    expect(kept.is).toBe('publication');
    const before = await carryOutOversight({ folder: app, today, incoming: [] });
    const again = await carryOutOversight({ folder: app, today, incoming: [] });
    expect(again).toEqual(before);
    expect(before.uses.current).toBe(1);
    expect(before.states.map(({ state }) => state)).toEqual(['ZZ']);
  }, 60_000);
});
