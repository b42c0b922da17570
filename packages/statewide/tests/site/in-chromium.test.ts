import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { idOf } from './support/a-state.ts';
import { madeSite } from './support/made-site.ts';

const { path: program, suite } = requires('chromium');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One page of each kind. */
const KINDS = [
  'index.html',
  'places.html',
  'agencies.html',
  `agencies/${idOf(4)}.html`,
  'who-reported.html',
  'how-to-read.html',
  'data.html',
];

suite('the pages of a state in chromium, from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-site-'));
  const contexts = new Map<string, BrowserContext>();
  let browser: Browser;
  beforeAll(async () => {
    for (const [path, text] of await madeSite()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  const addressOf = (path: string) => pathToFileURL(join(folder, path)).href;

  async function opened(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const key = `${width} ${colorScheme}`;
    const context = contexts.get(key) ?? (await browser.newContext({ viewport: { width, height: 900 }, colorScheme }));
    contexts.set(key, context);
    const tab = await context.newPage();
    await tab.goto(addressOf(path));
    return tab;
  }

  /** The rules that a page breaks, and where. */
  async function broken(path: string, width: number, scheme: 'light' | 'dark') {
    const tab = await opened(path, width, scheme);
    const { violations } = await new AxeBuilder({ page: tab }).withTags(RULES).analyze();
    await tab.close();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
  }

  describe.each(KINDS)('%s', (path) => {
    test('keeps the rules of WCAG 2.2 AA that a program can check', async () => {
      expect(await broken(path, 1280, 'light')).toEqual([]);
    });

    test('fits 320 pixels, as at 400 % on a desk: what is wider moves within its own table', async () => {
      const tab = await opened(path, 320);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await tab.close();
    });

    test('prints: no navigation, and no table wider than the paper', async () => {
      const tab = await opened(path, 718);
      await tab.emulateMedia({ media: 'print' });
      expect(await tab.locator('nav:visible').count()).toBe(0);
      const widest = await tab.evaluate(() =>
        Math.max(0, ...[...document.querySelectorAll('.wide')].map((box) => box.scrollWidth - box.clientWidth)),
      );
      expect(widest).toBeLessThanOrEqual(0);
      await tab.close();
    });
  });

  test.each(KINDS.slice(0, 2).concat(KINDS.slice(3, 4)))(
    'es/%s keeps them by night, on a phone, in Spanish',
    async (path) => {
      expect(await broken(`es/${path}`, 390, 'dark')).toEqual([]);
    },
  );

  test('ask for nothing, say nothing, and are styled: their policy lets their own style pass', async () => {
    const tab = await (await browser.newContext()).newPage();
    const seen: string[] = [];
    tab.on('request', (asked) => seen.push(asked.url()));
    tab.on('console', (said) => seen.push(said.text()));
    tab.on('pageerror', ({ message }) => seen.push(message));
    await tab.goto(addressOf('index.html'));
    expect(seen).toEqual([addressOf('index.html')]);
    expect(await tab.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    const fill = await tab.evaluate(() => getComputedStyle(document.querySelector('.look-solid') as Element).fill);
    expect(fill).toBe('rgb(42, 101, 159)');
  });

  test('are walked by keyboard: past the navigation, into what scrolls, to another page', async () => {
    const tab = await opened('agencies.html', 390);
    await tab.keyboard.press('Tab');
    expect(await focused(tab)).toBe('#content');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.className)).toBe('wide');
    await tab.keyboard.press('ArrowRight');
    await expect.poll(() => tab.evaluate(() => document.activeElement?.scrollLeft ?? 0)).toBeGreaterThan(0);
    await tab.keyboard.press('Tab');
    expect(await focused(tab)).toBe(`agencies/${idOf(0)}.html`);
    const outline = await tab.evaluate(() => getComputedStyle(document.activeElement as Element).outlineWidth);
    expect(outline).toBe('3px');
    await tab.keyboard.press('Enter');
    await tab.waitForURL(addressOf(`agencies/${idOf(0)}.html`));
    await tab.close();
  });

  test('have charts that keep the size of their text on a phone, within their place', async () => {
    const tab = await opened('index.html', 320);
    const texts = await tab.evaluate(() =>
      [...document.querySelectorAll('.fluid text')].map((text) => {
        const { left, right } = text.getBoundingClientRect();
        return { size: getComputedStyle(text).fontSize, left, right };
      }),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const { size, left, right } of texts) {
      expect(size).toBe('12px');
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    await tab.close();
  });
});

const focused = (tab: Page) => tab.evaluate(() => document.activeElement?.getAttribute('href'));
