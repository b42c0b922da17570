import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formats, reportPrintable } from '@daybook/reports/printing';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { exampleReport } from './example-reports.ts';

const { path, suite } = requires('chromium');
const html = formats.find(({ id }) => id === 'html');

suite('the page of a report in chromium, from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-report-'));
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the page of a report, and notes everything that it asks for, says or tries. */
  async function opened(
    name: string,
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<{ tab: Page; seen: string[]; address: string }> {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, String(await html?.print(await reportPrintable(exampleReport(name), { lang: 'en' }))));
    const seen: string[] = [];
    const tab = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
    tab.on('request', (asked) => seen.push(asked.url()));
    tab.on('console', (said) => seen.push(said.text()));
    tab.on('pageerror', ({ message }) => seen.push(message));
    const address = pathToFileURL(file).href;
    await tab.goto(address);
    return { tab, seen, address };
  }

  test('asks for nothing, says nothing, and is styled: its policy lets its own style pass', async () => {
    const { tab, seen, address } = await opened('ostrand-sheriff-2026-q1', 1200);
    expect(seen).toEqual([address]);
    expect(await tab.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    expect(await tab.evaluate(() => getComputedStyle(document.querySelector('.bar rect') as Element).fill)).toBe(
      'rgb(59, 120, 181)',
    );
  });

  test('fits a phone: what is wider moves within its own table', async () => {
    for (const name of ['ostrand-sheriff-2026-q1', 'zephyra-2026-h1']) {
      const { tab } = await opened(name, 360);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });

  test.each(['light', 'dark'] as const)('has a contrast of at least 4.5 for every text, %s', async (scheme) => {
    const { tab } = await opened('zephyra-2026-h1', 1200, scheme);
    const weak = await tab.evaluate(() => {
      const partsOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
      const light = (color: string) => {
        const [r = 0, g = 0, b = 0] = partsOf(color).map((part) =>
          part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const behind = (element: Element | null): string => {
        for (let one = element; one !== null; one = one.parentElement) {
          const { backgroundColor } = getComputedStyle(one);
          if (partsOf(backgroundColor)[3] !== 0) return backgroundColor;
        }
        return 'rgb(255, 255, 255)';
      };
      return [...document.querySelectorAll('body *')]
        .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
        .map((element) => {
          const [one = 0, other = 0] = [light(getComputedStyle(element).color), light(behind(element))].sort(
            (a, b) => b - a,
          );
          return { text: element.textContent?.slice(0, 30), contrast: (one + 0.05) / (other + 0.05) };
        })
        .filter(({ contrast }) => contrast < 4.5);
    });
    expect(weak).toEqual([]);
  });

  test('has one main part, a way past the contents, and a caption and headings for every table', async () => {
    const { tab } = await opened('larkmere-sheriff-2026-q1', 1200);
    expect(await tab.locator('main').count()).toBe(1);
    expect(await tab.locator('h1').count()).toBe(1);
    await tab.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#report');
    const bare = await tab.evaluate(
      () =>
        [...document.querySelectorAll('table')].filter(
          (table) =>
            table.caption === null ||
            table.querySelector('thead th[scope=col]') === null ||
            [...(table.tBodies[0]?.rows ?? [])].some(
              (row) => row.querySelector('th') === null && row.cells.length === table.rows[0]?.cells.length,
            ),
        ).length,
    );
    expect(bare).toBe(0);
  });

  test('prints on Letter and on A4, each page with whose it is and its number', async () => {
    const { tab } = await opened('ostrand-sheriff-2026-q1', 1200);
    await tab.emulateMedia({ media: 'print' });
    expect(await tab.locator('nav:visible').count()).toBe(0);
    const widest = await tab.evaluate(() =>
      Math.max(...[...document.querySelectorAll('.wide')].map((box) => box.scrollWidth - box.clientWidth)),
    );
    expect(widest).toBeLessThanOrEqual(0);
    for (const format of ['Letter', 'A4']) expect((await tab.pdf({ format })).subarray(0, 4).toString()).toBe('%PDF');
  });
});
