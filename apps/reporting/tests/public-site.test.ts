import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultLimits, unzip } from '@daybook/files';
import { verifyRelease } from '@daybook/publisher';
import { openVerifiable } from '@daybook/publisher/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicFile } from '../src/public/public-file.ts';
import { writePublicPages } from '../src/public/write-public-pages.ts';
import { madeApp } from './support/made-app.ts';
import { sheriffFiles } from './support/published.ts';

let folder = '';
let releases: string[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-public-'));
  releases = sheriffFiles.map((files, at) => {
    const place = join(folder, `published-${at + 1}`);
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes);
    }
    return place;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder of the public pages', () => {
  test('holds each release as it was published, so that a reader can check it', async () => {
    const place = join(folder, 'public');
    await writePublicPages(place, releases);
    const { verdict } = await verifyRelease(openVerifiable(join(place, 'releases/2')), { today: '2026-11-01' });
    expect(verdict).not.toBe('failed');
    const zipped = await unzip(new Uint8Array(readFileSync(join(place, 'releases/2.zip'))), defaultLimits);
    expect(zipped).toMatchObject({ length: sheriffFiles[1]?.length });
  });

  test('takes the place of the one before as a whole, and nothing is left aside', async () => {
    const place = join(folder, 'replaced');
    await writePublicPages(place, releases);
    writeFileSync(join(place, 'old.html'), 'old');
    await writePublicPages(place, releases.slice(0, 1));
    expect(readdirSync(place)).not.toContain('old.html');
    expect(readdirSync(join(place, 'quarters'))).toEqual(['2026-Q1.html']);
    expect(readdirSync(folder).filter((name) => /part|before/.test(name))).toEqual([]);
  });

  test('stays as it was where a release cannot be read', async () => {
    const place = join(folder, 'kept');
    await writePublicPages(place, releases.slice(0, 1));
    await expect(writePublicPages(place, [...releases, join(folder, 'absent')])).rejects.toThrow();
    expect(readFileSync(join(place, 'index.html'), 'utf8')).toContain('first quarter of 2026');
  });

  test('gives nothing that lies outside of it, is hidden, or is a link', () => {
    const place = join(folder, 'hostile');
    mkdirSync(join(place, '.git'), { recursive: true });
    writeFileSync(join(place, '.git/config'), 'secret');
    writeFileSync(join(place, 'a.html'), 'a');
    writeFileSync(join(folder, 'daybook.db'), 'secret');
    symlinkSync(join(folder, 'daybook.db'), join(place, 'link.html'));
    symlinkSync(folder, join(place, 'up'));
    expect(publicFile(place, 'a.html')?.type).toBe('text/html; charset=utf-8');
    const paths = ['../daybook.db', '..%2fdaybook.db', 'up/daybook.db', 'link.html', '.git/config', 'a.html/', 'b', ''];
    for (const path of [...paths, 'x/../../daybook.db', './a.html', 'a.html\0', '\\..\\daybook.db'])
      expect(publicFile(place, path), path).toBeUndefined();
  });
});

describe('in the app', () => {
  test('anybody is led there from the first page, and told where nothing has been published yet', async () => {
    expect(await (await madeApp().ask('GET', '/')).text()).toContain('href="/public/"');
    const answer = await madeApp().ask('GET', '/public/');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Nothing has been published yet');
  });

  test('anybody reads the pages, each in the language of the browser', async () => {
    const { ask, store } = madeApp();
    await writePublicPages(join(store.folder, 'public'), releases);
    expect((await ask('GET', '/public')).headers.get('location')).toBe('/public/index.html');
    expect((await ask('GET', '/public/', { lang: 'es' })).headers.get('location')).toBe('/public/es/index.html');
    const page = await ask('GET', '/public/log/2026-Q1.html');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/);
    expect(await page.text()).toContain('Every entry of the first quarter of 2026');
    const table = await ask('GET', '/public/releases/2/log/requests.csv');
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    for (const path of ['/public/../daybook.db', '/public/%2e%2e/daybook.db', '/public/..%2fdaybook.db'])
      expect((await ask('GET', path)).status, path).toBe(404);
  });

  test('an origin of their own has the pages and no part of the app', async () => {
    const { ask, store } = madeApp([], { publicOrigin: 'https://requests.example.gov' });
    await writePublicPages(join(store.folder, 'public'), releases);
    const there = (method: string, path: string) => ask(method, path, { at: 'https://requests.example.gov' });
    expect(await (await there('GET', '/')).text()).toContain('What immigration authorities asked of this agency');
    expect((await there('GET', '/es/')).status).toBe(200);
    for (const path of ['/sign-in', '/entries', '/welcome/0', '/public/']) {
      expect((await there('GET', path)).status, path).toBe(404);
      expect((await there('POST', path)).status, path).toBe(404);
    }
    expect(await (await ask('GET', '/')).text()).toContain('action="/sign-in"');
  });
});
