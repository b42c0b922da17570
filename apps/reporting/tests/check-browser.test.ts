import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { shippedLaw } from '@daybook/reports';
import { validate } from '@daybook/validator';
import { readXlsx } from 'hucre/xlsx';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { hostileCases } from '../../../packages/files/tests/hostile/all-cases.ts';
import { bundle } from '../browser/bundle.ts';
import { checkFolder } from '../browser/check-folder.ts';
import { clerksWorkbook, exampleFile, fourteenWrong } from './support/clerks-workbook.ts';
import { servedApp } from './support/served-app.ts';

const browserThere = requires('chromium');
const ARGS =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const context = ['agencies.ndjson', 'jurisdictions.ndjson', 'agreements.ndjson'].map(exampleFile);

browserThere.suite('in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let app: Awaited<ReturnType<typeof servedApp>>;
  const address = { folder: '', app: '' };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-check-'));
    const scripts = await bundle();
    mkdirSync(join(folder, 'check'));
    for (const [name, text] of checkFolder(scripts)) writeFileSync(join(folder, 'check', name), text);
    app = await servedApp(folder, scripts);
    address.folder = `${pathToFileURL(join(folder, 'check/index.html'))}?lang=en`;
    address.app = `${app.origin}/check?lang=en`;
    browser = await chromium.launch({ executablePath: browserThere.path, args: ARGS.split(' ') });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    app?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page, with everything that it asked any server for beside its own scripts and style. */
  const open = async (at: keyof typeof address) => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
    const sent: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => {
      const isOwn =
        request.method() === 'GET' && /^(?:blob|data):|\/check(?:\/index\.html)?\?|\.(?:js|css)$/.test(request.url());
      if (!isOwn) sent.push(`${request.method()} ${request.url()}`);
    });
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(address[at]);
    await page.waitForSelector('#files');
    return { page, sent, faults };
  };
  type Given = { readonly name: string; readonly bytes: Uint8Array };
  const give = (page: Page, files: readonly Given[]) =>
    page.setInputFiles(
      '#files',
      files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
    );
  const verdict = (page: Page, word: string) =>
    page.waitForSelector(`#verdict:has-text("${word}")`, { timeout: 60_000 });
  const isForAll = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  const saved = async (page: Page, button: string) => {
    const coming = page.waitForEvent('download');
    await page.click(`text=${button}`);
    const download = await coming;
    const pieces: Buffer[] = [];
    for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(pieces)) };
  };

  test("from a folder: a clerk's workbook with 14 wrong cells is dropped, mended and taken back clean, and nothing is sent", async () => {
    const { page, sent, faults } = await open('folder');
    const own = { name: 'log.xlsx', bytes: await clerksWorkbook(fourteenWrong) };
    await give(page, [own, ...context]);
    await verdict(page, '14 errors');
    expect(await page.textContent('#summary .lead')).toMatch(/^24 requests, 6 Jan to 31 Mar 2026/);
    await isForAll(page);

    // The cause of most cells: shown first, then made.
    await page.click('.cause button:has-text("Change 12 cells to “declined”")');
    expect(await page.textContent('.preview')).toContain('declned becomes declined');
    await page.click('text=Make the change');
    await verdict(page, '2 errors');

    // The others by hand, with the keyboard alone.
    for (const [cause, text, left] of [
      ['phone number', 'U.S. District Court, District of Zephyra', '#verdict:has-text("1 error,")'],
      ['Release was due only', '2026-01-07T15:05:00-08:00', '.cause:has-text("than in the first row")'],
      // The request has two asks, and so two rows that say when custody ended.
      ['than in the first row', '2026-01-07T15:05:00-08:00', '#verdict.valid'],
    ] as const) {
      await page
        .locator('.cause', { hasText: new RegExp(cause) })
        .locator('.places button')
        .first()
        .focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector('.grid td.at.error');
      await page.keyboard.press('Enter');
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
      await page.waitForSelector(left, { timeout: 60_000 });
    }
    await page.click('text=Your own file back');
    const back = await saved(page, 'Save as it is now');
    expect(back.name).toBe('log.xlsx');
    const checked = await validate([back, ...context], { today: '2026-08-15', law: shippedLaw });
    expect([checked.verdict, checked.counts.error]).toEqual(['valid', 0]);
    const limits = async (bytes: Uint8Array) =>
      (await readXlsx(bytes)).sheets.map(({ dataValidations }) => dataValidations);
    expect(await limits(back.bytes)).toEqual(await limits(own.bytes));

    await page.click('text=Take the last change back');
    await verdict(page, '1 error,');
    expect(await page.getAttribute('[data-sent]', 'data-sent')).toBe('0');
    expect({ sent, faults }).toEqual({ sent: [], faults: [] });
    await page.close();
  }, 120_000);

  test('from the app, without an account: the same page under the same policy; the workbook comes back with its marks', async () => {
    const { page, sent, faults } = await open('app');
    await isForAll(page);
    await give(page, [{ name: 'log.xlsx', bytes: await clerksWorkbook(fourteenWrong) }]);
    await verdict(page, 'Invalid');
    await page.click('text=Your own file back');
    const marked = await saved(page, 'Save with marks');
    expect(marked.name).toBe('log-checked.xlsx');
    expect((await readXlsx(marked.bytes)).sheets.at(-1)?.name).toBe('Findings');
    await page.click('text=Español');
    await verdict(page, 'No válido');
    await page.click('text=Qué se cargó');
    await page.click('text=Compruébelo');
    await page.waitForSelector('text=Su navegador lo rechazó.');
    expect(await page.getAttribute('[data-sent]', 'data-sent')).toBe('0');
    expect({ sent, faults }).toEqual({ sent: [], faults: [] });
    await page.close();
  }, 120_000);

  test('hostile files are refused in words, each by its name, and the page goes on', async () => {
    const { page, sent, faults } = await open('folder');
    const utf8 = new TextEncoder();
    const files = hostileCases
      .filter(({ fact }) => !/\b(?:million|MB|60,000|bomb)\b/.test(fact))
      // Each is read in Node by another test; here every third, with all that a page does for them.
      .filter((_, no) => no % 3 === 0)
      .map(({ name, bytes }, no) => {
        const content = bytes();
        return { name: `${no}-${name}`, bytes: typeof content === 'string' ? utf8.encode(content) : content };
      });
    await give(page, files);
    await verdict(page, 'Invalid');
    expect(await page.locator('#summary tbody tr').count()).toBe(files.length);
    expect(await page.locator('#found .cause').count()).toBeGreaterThan(20);
    expect(await page.locator('img, iframe, object').count()).toBe(0);
    for (const name of files.slice(0, 3).map((file) => file.name)) await page.selectOption('#grid-file', name);
    await page.evaluate((text) => {
      const given = new DataTransfer();
      given.setData('text/plain', text);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: given }));
    }, 'request_id\task\nR-1\tdetaner\n');
    await page.waitForSelector('#summary th:has-text("pasted.tsv")', { timeout: 60_000 });
    expect({ sent, faults }).toEqual({ sent: [], faults: [] });
    await page.close();
  }, 120_000);
});
