import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { publicPages } from '../src/public/public-pages.ts';
import { sheriff } from './support/published.ts';

const browserThere = requires('chromium');
const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

browserThere.suite('the public pages, opened from a folder in Chromium', () => {
  let folder = '';
  let browser: Browser;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-public-'));
    for (const [path, text] of await publicPages(sheriff, { isDemo: true })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    browser = await chromium.launch({ executablePath: browserThere.path, args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['index.html', 'light'],
    ['es/quarters/2026-Q1.html', 'dark'],
    ['log/2026-Q1.html', 'dark'],
    ['es/releases/2.html', 'light'],
    ['releases.html', 'dark'],
    ['es/how-to-read.html', 'light'],
  ] as const)('%s can be read by everybody, at 320 pixels too', async (path, colorScheme) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, colorScheme });
    const page = await context.newPage();
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    await page.goto(pathToFileURL(join(folder, path)).href);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const frames = page.locator('.wide:has(> .stacks)');
    const over = await frames.evaluateAll((all) => all.map((frame) => frame.scrollWidth - frame.clientWidth));
    expect(over).toEqual(path.includes('log/') || path.includes('quarters/') ? [0] : []);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.band') as Element).fontWeight)).toBe(
      '650',
    );
    expect(asked).toEqual([page.url()]);
    expect(said).toEqual([]);
    await context.close();
  });

  test('are walked by keyboard, and their feed is XML that reads', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.getByRole('link', { name: 'Every entry of the log' }).press('Enter');
    expect(await page.textContent('h1')).toBe('Every entry of the second quarter of 2026');
    await page.getByRole('link', { name: '2026-Q1' }).press('Enter');
    await page.getByRole('link', { name: 'Español' }).press('Enter');
    expect(await page.textContent('h1')).toBe('Cada anotación del primer trimestre de 2026');
    const feed = (await publicPages(sheriff)).get('es/feed.xml') ?? '';
    const read = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return [parsed.querySelectorAll('parsererror').length, parsed.querySelectorAll('entry').length];
    }, feed);
    expect(read).toEqual([0, 2]);
    await page.close();
  });
});
