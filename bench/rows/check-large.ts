import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bundle } from '../../apps/reporting/browser/bundle.ts';
import { checkFolder } from '../../apps/reporting/browser/check-folder.ts';
import { requires } from '../../house/requires.ts';
import { toRawWorkbook } from '../../packages/files/src/index.ts';
import type { Row } from '../row.ts';

/** How long the page stood still, counted by its own timer. */
type Watched = { readonly seen: { longest: number } };

export const checkLarge: Row = {
  name: 'check-large',
  title: '/check in Chromium: the page before a file, and with a workbook of 20 MB',
  async run() {
    const { path } = requires('chromium');
    if (path === '') return { skipped: 'chromium is not on this machine' };
    const folder = mkdtempSync(join(tmpdir(), 'daybook-large-'));
    for (const [name, text] of checkFolder(await bundle())) writeFileSync(join(folder, name), text);
    const bytes = await largeWorkbook();
    writeFileSync(join(folder, 'log.xlsx'), bytes);
    const browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const asked = performance.now();
      await page.goto(`${pathToFileURL(join(folder, 'index.html'))}?lang=en`);
      await page.waitForSelector('#files');
      const ready = performance.now() - asked;
      await page.evaluate(() => {
        const seen = { longest: 0 };
        let last = performance.now();
        Object.assign(window, { seen });
        setInterval(() => {
          seen.longest = Math.max(seen.longest, performance.now() - last);
          last = performance.now();
        }, 10);
      });
      const given = performance.now();
      await page.setInputFiles('#files', join(folder, 'log.xlsx'));
      await page.waitForSelector('#verdict', { timeout: 600_000 });
      const checked = (performance.now() - given) / 1000;
      await page.waitForSelector('.grid td', { timeout: 600_000 });
      await page.focus('.grid table');
      await page.keyboard.press('Control+End');
      await page.waitForSelector(`#at-${LINES + 1}-${COLUMNS + 1}`, { timeout: 120_000 });
      const still = await page.evaluate(() => (window as unknown as Watched).seen.longest);
      return [
        { what: 'ms until a file can be opened', value: ready.toFixed(0), goal: '≤ 1000', reached: ready <= 1000 },
        {
          what: 'MB, the workbook',
          value: (bytes.length / 1e6).toFixed(1),
          goal: '≥ 20',
          reached: bytes.length >= 20e6,
        },
        { what: 's until it is checked', value: checked.toFixed(1), goal: '≤ 60', reached: checked <= 60 },
        { what: 'ms the page stood still, at most', value: still.toFixed(0), goal: '≤ 500', reached: still <= 500 },
      ];
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
};

const LINES = 112_000;
const COLUMNS = 10;

/** A workbook in which hardly anything repeats, so that packing does not help. */
function largeWorkbook(): Promise<Uint8Array> {
  let seed = 7;
  const draw = () => {
    seed = (seed * 48271) % 2147483647;
    return seed.toString(36);
  };
  const columns = Array.from({ length: COLUMNS }, (_, no) => `column ${no}`);
  const lines = Array.from({ length: LINES }, (_, no) => [
    `R-${no}`,
    no % 10 === 0 ? 'emial' : 'email',
    ...columns.map(() => `${draw()}${draw()}${draw()}`),
  ]);
  return toRawWorkbook('requests', [['request_id', 'channel', ...columns], ...lines], new Date(0));
}
