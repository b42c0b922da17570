import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Checked, loadBook, validate } from '@daybook/validator';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { html } from '../src/formats/html/html.ts';
import { pageStyle, pageStyleHash } from '../src/formats/html/page-style.ts';
import { plain } from '../src/formats/text.ts';
import { plantedLogs } from './support/planted-logs.ts';
import { request } from './support/request.ts';
import { tagsIn } from './support/tags-in.ts';

const today = '2026-08-15';
const bytes = (text: string) => new TextEncoder().encode(text);
const attack = '</script><img src=x onerror=alert(1)><script>alert(2)</script>"\'><svg onload=alert(3)>';
const names = [`log-${attack}.ndjson`, 'log-\u202egnp.exe\u0007\u001b[2J.ndjson', 'log-]]>&lt;b&gt;.ndjson'];
const line = `${JSON.stringify(request({ channel: attack, extensions: { [attack]: 1, 'us-xx-a': {} }, [attack]: attack }))}\n`;

const page = async (checked: Checked) => html.print(checked, await loadBook(checked.lang), plain);
const logs = Object.values(await plantedLogs());
const planted = await validate(logs, { today });
const hostile = await validate(
  names.map((name) => ({ name, bytes: bytes(line) })),
  { today, regrade: [{ rule: 'asks-missing-for-paper', severity: 'flag', reason: attack }] },
);
const quiet =
  /^(!?doctype|html|head|meta|title|style|body|a|header|p|h[1-4]|bdi|strong|main|section|ul|ol|li|b|div|table|thead|tbody|tr|th|td|fieldset|legend|label|input|article|span|dl|dt|dd|br|code|footer)$/;

describe.each([
  ['of planted faults', planted],
  ['of hostile names and values', hostile],
])('the page %s', (_, checked) => {
  test('holds no script, no address, no handler and no tag that is not ours', async () => {
    const text = await page(checked);
    const tags = tagsIn(text);
    expect(tags.length).toBeGreaterThan(50);
    expect(tags.map(({ name }) => name.replace('/', '')).filter((name) => !quiet.test(name))).toEqual([]);
    expect(tags.filter(({ attributes }) => / (?:on\w+|src|srcset|style|action|data|ping)=/i.test(attributes))).toEqual(
      [],
    );
    expect(tags.filter(({ attributes }) => /href=/i.test(attributes))).toEqual([
      { name: 'a', attributes: ' class="skip" href="#causes"' },
    ]);
    expect(text).not.toMatch(/url\(|@import|javascript:/i);
  });

  test('closes every tag that it opens, in order', async () => {
    const open: string[] = [];
    for (const { name } of tagsIn(await page(checked))) {
      if (/^(doctype|meta|input|br)$/.test(name)) continue;
      if (!name.startsWith('/')) open.push(name);
      else expect(open.pop()).toBe(name.slice(1));
    }
    expect(open).toEqual([]);
  });
});

test('the policy of the page allows its own style and nothing else', async () => {
  const hash = `sha256-${createHash('sha256').update(pageStyle).digest('base64')}`;
  expect(pageStyleHash, 'Write this into page-style.ts').toBe(hash);
  const text = await page(planted);
  expect(text).toContain(`<style>${pageStyle}</style>`);
  expect(text).toContain(`content="default-src 'none'; style-src '${hash}'; base-uri 'none'; form-action 'none'"`);
});

test('the summary comes first, then the causes, what was not checked, and the verdict', async () => {
  const ids = [...(await page(planted)).matchAll(/<section id="(?<id>[a-z-]+)"/g)].map(({ groups }) => groups?.id);
  expect(ids).toEqual(['summary', 'causes', 'not-checked', 'verdict']);
  expect(await page(hostile)).toContain('<section id="regraded">');
});

test('every place that was kept stands on the page, in a box where there are many', async () => {
  const records = Array.from({ length: 40 }, (_, at) =>
    JSON.stringify(request({ request_id: `R-${at}`, channel: 'emial' })),
  );
  const checked = await validate(
    { name: 'log.ndjson', bytes: bytes(`${records.join('\n')}\n`) },
    { today, findings: 30 },
  );
  const text = await page(checked);
  expect(text.match(/ · <bdi>R-\d+<\/bdi> · /g)).toHaveLength(30);
  expect(text).toContain('<div class="box" role="region" tabindex="0" aria-label="');
  expect(text).toContain('and 10 more, counted, but not listed here.');
});

const { path, suite } = requires('chromium');

suite('the page in chromium, from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-page-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page, and notes everything that it asks for, says or tries. */
  async function opened(checked: Checked, width: number) {
    const file = join(folder, 'check.html');
    writeFileSync(file, await page(checked));
    const seen: string[] = [];
    const tab = await browser.newPage({ viewport: { width, height: 800 } });
    tab.on('request', (asked) => seen.push(asked.url()));
    tab.on('console', (said) => seen.push(said.text()));
    tab.on('dialog', (dialog) => seen.push(dialog.message()));
    tab.on('pageerror', ({ message }) => seen.push(message));
    await tab.goto(pathToFileURL(file).href);
    return { tab, seen, address: pathToFileURL(file).href };
  }

  test('asks for nothing, says nothing and runs nothing, whatever the data are called', async () => {
    const { tab, seen, address } = await opened(hostile, 1200);
    expect(seen).toEqual([address]);
    expect(await tab.locator('script, img, svg, iframe, object, link').count()).toBe(0);
    expect(await tab.locator('#summary tbody th').count()).toBe(names.length);
    expect(await tab.locator('#summary tbody th').first().innerText()).toBe(names[0]);
  });

  test('is styled, shows one severity where asked, and all of them again', async () => {
    const { tab } = await opened(planted, 1200);
    const shown = () => tab.locator('.cause:visible').count();
    expect(await tab.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    expect(await shown()).toBe(planted.causes.length);
    await tab.locator('#show-flag').check();
    expect(await shown()).toBe(planted.causes.filter(({ severity }) => severity === 'flag').length);
    await tab.locator('#show-all').check();
    expect(await shown()).toBe(planted.causes.length);
  });

  test('fits a phone, and prints with every place in sight', async () => {
    const { tab } = await opened(planted, 360);
    const width = () => tab.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(360);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('.filter:visible').count()).toBe(0);
    expect(
      await tab.evaluate(() =>
        [...document.querySelectorAll('.box')].every((box) => box.scrollHeight <= box.clientHeight),
      ),
    ).toBe(true);
    expect((await tab.pdf({ format: 'Letter' })).subarray(0, 4).toString()).toBe('%PDF');
  });
});
