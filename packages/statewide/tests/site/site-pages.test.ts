import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { StateQuarter } from '../../src/site/facts/state-quarter.ts';
import { linkFrom } from '../../src/site/page/link-from.ts';
import type { SiteSource } from '../../src/site/page/site-page.ts';
import { figuresSentence } from '../../src/site/pages/figures-sentence.ts';
import { en } from '../../src/site/words/en.ts';
import { es } from '../../src/site/words/es.ts';
import { idOf } from './support/a-state.ts';
import { madeSite } from './support/made-site.ts';

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, one = '']) => one);
const plain = (text: string) =>
  text
    .replace(/<(style|title|desc)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

let pages: Map<string, string>;
const page = (path: string) => pages.get(path) ?? '';

beforeAll(async () => {
  const downloads = [
    { path: 'csv/agencies.csv', table: 'agencies', format: 'csv', bytes: 1234 },
    { path: 'data/asks/state=ZZ/quarter=2026-Q2/0.parquet', table: 'asks', quarter: '2026-Q2', format: 'parquet' },
    { path: 'codebook.md', format: 'md' },
  ];
  pages = await madeSite({ downloads });
});

describe('every page', () => {
  test('is there in English and in Spanish, each leading to the other', () => {
    const english = [...pages.keys()].filter((path) => !path.startsWith('es/'));
    expect(english).toHaveLength(6 + 14);
    for (const path of english) {
      expect(page(path)).toContain('<html lang="en">');
      expect(page(`es/${path}`)).toContain('<html lang="es">');
      expect(page(path)).toContain(`hreflang="es" href="${linkFrom(path, `es/${path}`)}"`);
    }
  });

  test('leads only to pages and parts of pages that there are', () => {
    for (const [path, text] of pages)
      for (const href of all(text, /<a href="([^"]+)"/g)) {
        const [file = '', part] = href.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
        if (target.startsWith('data/')) continue;
        expect(pages.has(target), `${path} leads to ${href}`).toBe(true);
        if (part !== undefined) expect(page(target), `${path} leads to ${href}`).toContain(`id="${part}"`);
      }
  });

  test('has no script, loads nothing, and names each of its parts once', () => {
    for (const [path, text] of pages) {
      expect(text, path).not.toMatch(/<script|<link rel="stylesheet|<img|\ssrc=|@import|javascript:|\son[a-z]+=/i);
      expect(text, path).toContain("default-src 'none'");
      const ids = all(text, /\sid="([^"]+)"/g);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const id of all(text, /aria-labelledby="([^"]+)"/g).flatMap((list) => list.split(' ')))
        expect(ids, `${path} names ${id}`).toContain(id);
    }
  });

  test('has one heading of the first level, and under it no level left out', () => {
    for (const [path, text] of pages) {
      const levels = all(text, /<h([1-6])/g).map(Number);
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1);
      levels.forEach((level, at) => {
        expect(level - (levels[at - 1] ?? 0), `${path}: ${levels}`).toBeLessThanOrEqual(1);
      });
    }
  });

  test('keeps the names of agencies from becoming markup', () => {
    expect(page(`agencies/${idOf(13)}.html`)).toContain('Quillmoor &lt;Port&gt; Police &amp; &quot;Sons&quot;');
    for (const text of pages.values()) expect(text).not.toContain('<Port>');
  });
});

describe('the first page', () => {
  test('says who reported before it says how much', () => {
    const text = plain(page('index.html'));
    const who = text.indexOf('Of 12 agencies expected to report on the second quarter of 2026, 10 did.');
    expect(who).toBeGreaterThan(0);
    expect(text).toMatch(
      /9 reported \(1 of them zero, without a certificate\), 1 certified that it received nothing, 1 is silent/,
    );
    expect(text.search(/received [\d,]+ requests/)).toBeGreaterThan(who);
  });

  test('says so where nobody reported, and gives no number', () => {
    const sum = { answers: 0 } as StateQuarter;
    for (const [words, none, nobody] of [
      [en, /, none did\.$/, /^Nobody reported, /],
      [es, /; no lo presentó ninguna\.$/, /^Nadie informó, /],
    ] as const) {
      expect(words.overview.coverage('2026-Q1', '4', '0')).toMatch(none);
      expect(figuresSentence(sum, { words } as SiteSource)).toMatch(nobody);
    }
  });

  test('says that what the silent received is not known', () => {
    expect(plain(page('index.html'))).toContain('What silent agencies received is not known');
    expect(plain(page('es/index.html'))).toContain('Lo que recibieron las que guardan silencio no se conoce');
  });
});

describe('the map and the list of places', () => {
  test('have the same numbers', () => {
    const text = page('places.html');
    const circles = all(text, /<circle class="asks"[^>]*><title>([^<]*)</g).map((said) => said.split(': '));
    const rows = all(text, /<tr><th scope="row">(.*)<\/tr>/g).map((row) => all(row, />([^<>]+)</g));
    expect(circles).toHaveLength(7);
    for (const [name, asks] of circles) {
      const [, , listed] = rows.find(([first]) => first === name) ?? [];
      expect(`${listed} asks`).toBe(asks);
    }
  });

  test('draw no circle and give no number where nobody reported', () => {
    const text = page('places.html');
    expect(text).toMatch(/ground-silent" fill="url\(#map-silent\)"[^>]*><title>County 4: nobody reported</);
    expect(text).toMatch(/County 4<\/bdi><\/a><\/th><td class="n">0 of 1<\/td><td class="n mark">/);
    expect(all(text, /<circle class="asks"[^>]*><title>(County 4:)/g)).toEqual([]);
  });

  test('list the GEOID that cannot be drawn, and agencies that belong to no single place', () => {
    const text = plain(page('places.html'));
    expect(text).toContain('Places that the map does not have');
    expect(text).toContain('GEOID 9900200');
    expect(text).toMatch(/Two Vales Regional Jail\s+serves several places 84/);
    expect(text).toMatch(/Zephyra State Police\s+its place is not known/);
  });

  test('say under the map how many agencies are not on it', () => {
    const [offList = ''] = /(\d+) agencies are not on the map/.exec(plain(page('index.html'))) ?? [];
    expect(offList).toBe('3 agencies are not on the map');
    expect(plain(page('es/index.html'))).toContain('3 agencias no están en el mapa');
  });

  test('are without a map where there is none, and say so', async () => {
    const bare = await madeSite({ shapes: [] });
    expect(bare.get('places.html')).toContain('No map of these places was at hand');
    expect(bare.get('places.html')).not.toContain('class="chart map"');
    expect(bare.get('index.html')).not.toContain('class="chart map"');
  });
});

describe('the page of an agency', () => {
  test.each([
    [1, 'An office of this agency certified that it received no request in the second quarter of 2026.'],
    [3, 'Nothing has been published. What it received is not known.'],
    [6, 'What was published tells nothing of the second quarter of 2026, or could not be used.'],
    [7, 'No office has certified that there were none.'],
    [12, 'A rule frees this agency from reporting on the second quarter of 2026.'],
    [2, 'The report came 12 days after the day that it was due.'],
  ])('of %i says: %s', (no, said) => {
    expect(plain(page(`agencies/${idOf(no)}.html`))).toContain(said);
  });

  test('has its own reasons, in words; one that is withheld is named without a number', () => {
    const text = plain(page(`agencies/${idOf(4)}.html`));
    expect(text).toContain('Its own reasons');
    expect(text).toContain('State law does not allow it 51 250');
    expect(text).toMatch(/Judicial warrant\s+– not known/);
  });

  test('leaves a gap in its trend for a quarter that it did not report', () => {
    expect(page(`agencies/${idOf(3)}.html`)).toMatch(/class="gap"><title>2025-Q4: no report</);
  });

  test('names the publications that its numbers are from', () => {
    expect(page(`agencies/${idOf(0)}.html`)).toContain('<td class="hash">uszzagencyaa2026Q2');
  });
});

describe('the data page', () => {
  test('leads to every table and to what explains them, beside the pages or elsewhere', async () => {
    expect(all(page('es/data.html'), /<a href="(\.\.\/data\/[^"]*)"/g)).toEqual([
      '../data/data/asks/state%3DZZ/quarter%3D2026-Q2/0.parquet',
      '../data/csv/agencies.csv',
      '../data/codebook.md',
    ]);
    const elsewhere = await madeSite({
      dataAt: 'https://example.org/zz/',
      downloads: [{ path: 'csv/agencies.csv', table: 'agencies', format: 'csv' }],
    });
    expect(elsewhere.get('data.html')).toContain('href="https://example.org/zz/csv/agencies.csv"');
  });

  test('names publications that were set aside', () => {
    expect(plain(page('data.html'))).toMatch(/Publications set aside.*us-zz-agencyag\/2026-Q2 2/);
  });
});

test('the same facts give the same pages', async () => {
  const again = await madeSite({ downloads: [] });
  expect(again.get('index.html')).toBe(page('index.html'));
  expect(again.get(`agencies/${idOf(4)}.html`)).toBe(page(`agencies/${idOf(4)}.html`));
});
