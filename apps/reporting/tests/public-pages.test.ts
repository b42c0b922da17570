import { createHash } from 'node:crypto';
import { releaseInMemory } from '@daybook/publisher';
import { describe, expect, test } from 'vitest';
import { publicPages } from '../src/public/public-pages.ts';
import type { PublicRow } from '../src/public/public-row.ts';
import { quartersBetween } from '../src/public/quarters-between.ts';
import { nothing, sheriff, sheriffFiles } from './support/published.ts';

const address = 'https://requests.example.gov/';
const pages = await publicPages(sheriff, { address });
const pageAt = (path: string, of = pages) => of.get(path) ?? '';
const text = (markup: string) => markup.replace(/<style>.*?<\/style>|<[^>]+>/gs, ' ').replace(/\s+/g, ' ');
const rowsIn = (period: string) =>
  new TextDecoder()
    .decode(sheriff[1]?.read('log/requests.ndjson'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as PublicRow)
    .filter((row) => row.received_quarter === period);

describe('the public pages', () => {
  test('are there in English and in Spanish, page for page', () => {
    const paths = [...pages.keys()];
    const english = paths.filter((path) => !path.startsWith('es/'));
    expect(paths.filter((path) => path.startsWith('es/')).map((path) => path.slice(3))).toEqual(english);
    expect(english).toEqual([
      ...['index.html', 'quarters/2026-Q2.html', 'log/2026-Q2.html', 'quarters/2026-Q1.html', 'log/2026-Q1.html'],
      ...['releases.html', 'releases/2.html', 'releases/1.html', 'how-to-read.html', 'feed.xml'],
    ]);
  });

  test('lead only to what is there', () => {
    const there = new Set([
      ...pages.keys(),
      ...sheriff.flatMap(({ paths }, at) => paths.map((path) => `releases/${at + 1}/${path}`)),
      ...['releases/1.zip', 'releases/2.zip'],
    ]);
    const wrong = [...pages].flatMap(([path, markup]) =>
      [...markup.matchAll(/ href="(?<to>[^"#]+)/g)]
        .map(({ groups }) => new URL(groups?.to ?? '', new URL(path, address)))
        .filter(({ href }) => !href.startsWith('https://creativecommons.org/'))
        .map(({ pathname }) => decodeURIComponent(pathname.slice(1)))
        .filter((target) => !there.has(target))
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('show the numbers that anybody counts from the published rows', () => {
    const ends = rowsIn('2026-Q1')
      .filter(({ direction, revision_reason = '' }) => direction === 'inbound' && !revision_reason.startsWith('withdr'))
      .flatMap(({ asks }) => asks.map(({ decisions }) => decisions.at(-1)?.decision ?? 'none-made'));
    const declined = ends.filter((one) => one === 'declined').length;
    const complied = ends.filter((one) => one.startsWith('complied')).length;
    expect([ends.length, declined, complied]).toEqual([26, 17, 9]);
    const page = text(pageAt('quarters/2026-Q1.html'));
    expect(page).toContain(`with ${ends.length} asks: it declined ${declined} and complied with ${complied}`);
    expect(page).toMatch(/Asks declined 17 .*Asks complied with 9 /);
    expect(page).toMatch(/Hold the person past release .*No judicial warrant 0 1 5 /);
  });

  test('draw the asks of each quarter, and say the same as a table', () => {
    const page = text(pageAt('index.html'));
    expect(page).toMatch(/2026-Q1 9 17 0 0 26 2026-Q2 3 14 10 0 27/);
  });

  test('list every entry of the log, and each thing asked in it', () => {
    for (const period of ['2026-Q1', '2026-Q2']) {
      const page = pageAt(`log/${period}.html`);
      const rows = rowsIn(period);
      expect([...page.matchAll(/<tbody id="e-(\w+)">/g)].map(([, id]) => id)).toEqual(rows.map((row) => row.public_id));
      const lines = rows.reduce((sum, { asks }) => sum + Math.max(1, asks.length), 0);
      expect(page.split('<tr>')).toHaveLength(lines + 2);
    }
    expect(text(pageAt('es/log/2026-Q1.html'))).toContain('retirada: no cuenta en ninguna parte');
  });

  test('have the names of the columns of a log once in the style that the page allows itself, for narrow screens', () => {
    for (const [path, decided] of Object.entries({
      'log/2026-Q1.html': 'Decision',
      'es/log/2026-Q1.html': 'Decisión',
    })) {
      const page = pageAt(path);
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
      expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
      const heads = [...page.matchAll(/<th scope="col">([^<]*)/g)].map(([, head]) => head);
      const at = heads.indexOf(decided) + 1;
      expect(at).toBeGreaterThan(3);
      expect(style).toContain(`.log tr:first-child>td:nth-child(${at})::before{content:"${decided} "}`);
      expect(style).toContain(`.log tr+tr>td:nth-child(${at - 2})::before{content:"${decided} "}`);
      for (const [, later] of page.matchAll(/<\/tr>\n<tr>(.*?)<\/tr>/g))
        expect(later?.match(/<td>/g)).toHaveLength(heads.length - 3);
    }
  });

  test('count a correction once, and name both versions with the reason', () => {
    const page = text(pageAt('quarters/2026-Q1.html'));
    expect(page).toMatch(/Publication no\. 2 October 5, 2026 revision 2 Correction: decision recorded wrongly/);
    expect(page).toMatch(/Publication no\. 1 July 28, 2026 revision 1 first published/);
    expect(text(pageAt('quarters/2026-Q2.html'))).toContain('They were published once, on October 5, 2026');
    expect(text(pageAt('releases/2.html'))).toContain('1 entry of the log: Correction: decision recorded wrongly');
  });

  test('say what is not shown of that quarter, not of the whole release', () => {
    const hidden = (period: string) => rowsIn(period).filter((row) => row.generalised).length;
    expect(hidden('2026-Q1')).not.toBe(hidden('2026-Q2'));
    for (const period of ['2026-Q1', '2026-Q2'])
      expect(text(pageAt(`quarters/${period}.html`))).toContain(`${hidden(period)} entries show only the quarter`);
  });

  test('load nothing, run nothing, and give the fingerprint and the command that checks them', () => {
    for (const [path, markup] of pages) {
      if (!path.endsWith('.html')) continue;
      expect(markup).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src`);
      expect(markup.replaceAll('<script type="application/ld+json">', '')).not.toMatch(
        /<script|<link rel="style| src=/,
      );
    }
    expect(pageAt('index.html')).toContain('npx @daybook/cli verify . --key ../public-key.json');
    expect(pageAt('releases/2.html')).toMatch(/<dd class="hash">[0-9a-f]{64}<\/dd>/);
  });

  test('describe each release to search engines, with the address of each file', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pageAt('releases/2.html')) ?? [];
    const dataset = JSON.parse(json) as { url: string; distribution: { contentUrl: string }[] };
    expect(dataset).toMatchObject({ '@type': 'Dataset', url: `${address}releases/2.html` });
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
      `${address}releases/2/reports/2026-Q1.html`,
    );
  });

  test('have a feed of the publications, whose ids do not depend on the address', async () => {
    const ids = (of: Map<string, string>) => [...pageAt('feed.xml', of).matchAll(/<id>(urn:uuid:[0-9a-f-]{36})</g)];
    const elsewhere = await publicPages(sheriff, {});
    expect(ids(pages).map(([, id]) => id)).toEqual(ids(elsewhere).map(([, id]) => id));
    expect(new Set(ids(pages).map(([, id]) => id)).size).toBe(3);
    expect(pageAt('feed.xml')).toContain(`href="${address}releases/2.html"`);
    expect(pageAt('es/feed.xml')).toContain(`href="${address}es/releases/2.html"`);
    expect(pageAt('feed.xml')).toMatch(/<updated>2026-10-05T09:00:00-07:00<\/updated>/);
  });

  test('are the same in whatever order the releases come', async () => {
    expect(await publicPages([...sheriff].reverse(), { address })).toEqual(pages);
  });
});

describe('public pages of others', () => {
  test('say that an office certified that nothing came, and do not leave it at an empty log', async () => {
    const made = await publicPages([nothing]);
    expect(text(pageAt('index.html', made))).toContain(
      'received no requests: the Records Office certified this on July 10, 2026.',
    );
    expect(text(pageAt('log/2026-Q2.html', made))).toContain('The log has no entry for the second quarter of 2026.');
    expect(pageAt('index.html', made)).not.toContain('<svg');
  });

  test('say on each page that a fictional agency does not exist', async () => {
    const made = await publicPages([nothing], { isDemo: true });
    for (const [path, markup] of made)
      if (path.endsWith('.html')) expect(markup).toMatch(/class="band">(Made-up data|Datos inventados)/);
    expect(pageAt('index.html')).not.toContain('class="band"');
  });

  test('take markup in the name of an agency for nothing but a name', async () => {
    const files = (sheriffFiles[0] ?? []).map((file) =>
      /agency\.json|schema-org/.test(file.path)
        ? { ...file, bytes: new TextEncoder().encode(renamed(new TextDecoder().decode(file.bytes))) }
        : file,
    );
    const made = await publicPages([releaseInMemory('odd', files)]);
    for (const markup of made.values()) expect(markup).not.toMatch(/<b>|<\/script>\s*<b/);
    expect(pageAt('feed.xml', made)).toContain('&lt;/script&gt;');
  });

  test('are not made of nothing, nor of two agencies', async () => {
    await expect(publicPages([])).rejects.toThrow('There is no release.');
    await expect(publicPages([...sheriff, nothing])).rejects.toThrow('several agencies');
  });
});

test('a quarter between two that nobody published has a place of its own', () => {
  expect(quartersBetween(['2027-Q1', '2026-Q2'])).toEqual(['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1']);
});

const renamed = (json: string) => json.replaceAll(/Larkmere County Sheriff's Office/g, '</script><b>Larkmere');
