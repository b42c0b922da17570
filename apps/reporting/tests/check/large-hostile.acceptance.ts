import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { hostileCases } from '../../../../packages/files/tests/hostile/all-cases.ts';
import { type OpenedCheckFolder, openedCheckFolder } from '../support/opened-check-folder.ts';

const chromiumThere = requires('chromium');
const SLOW = { timeout: 120_000 };
const large = hostileCases.filter(({ fact }) => /\b(?:million|MB|60,000|bomb)\b/.test(fact));

chromiumThere.suite('large hostile files on the page, in Chromium', () => {
  let opened: OpenedCheckFolder;
  let page: Page;
  beforeAll(async () => {
    opened = await openedCheckFolder(chromiumThere.path);
    page = opened.page;
  }, 60_000);
  afterAll(() => opened.close());

  test.each(large.map((one, at) => [one.fact, one, at] as const))(
    '%s: refused in words, and the page goes on',
    async (_, { name, bytes, finds }, at) => {
      const place = join(opened.folder, `${at}`);
      mkdirSync(place);
      writeFileSync(join(place, name), bytes());
      await page.setInputFiles('#files', join(place, name));
      await page.waitForSelector('#verdict', SLOW);
      // The file itself is looked at too: its rows or lines come, or that there are none.
      await page.waitForFunction(
        (words) => document.querySelector('.grid table') !== null || document.body.innerText.includes(words),
        'There is nothing to show of this file',
        SLOW,
      );
      if (finds.length > 0) {
        expect(await page.textContent('#verdict')).toMatch(/Invalid|Incomplete/);
        expect(await page.locator('#found .cause').count()).toBeGreaterThan(0);
      }
      expect(await page.locator('[role=alert]').allTextContents()).toEqual([]);
      // What is done next works as before.
      await page.locator('.opened button').first().click();
      await page.waitForSelector('#verdict', { state: 'detached' });
      expect(opened.faults).toEqual([]);
    },
    300_000,
  );

  test('a table of a hundred columns is read at 320 pixels by keyboard, and only what is in sight is made', async () => {
    const heads = Array.from({ length: 100 }, (_, no) => (no === 0 ? 'request_id' : `column ${no}`));
    const lines = Array.from({ length: 40 }, (_, row) => heads.map((_head, no) => `${row + 2}/${no}`).join(','));
    const buffer = Buffer.from(`${heads.join(',')}\n${lines.join('\n')}\n`);
    await page.setInputFiles('#files', { name: 'wide.csv', mimeType: 'text/csv', buffer });
    await page.waitForSelector('#verdict', SLOW);
    await page.focus('.grid table', SLOW);
    await page.keyboard.press('Control+End');
    await page.waitForSelector('#at-41-99:has-text("41/99")', SLOW);
    expect(await page.getAttribute('.grid table', 'aria-activedescendant')).toBe('at-41-99');
    expect(await page.getAttribute('.grid table', 'aria-colcount')).toBe('101');
    expect(await page.locator('.grid thead th').allTextContents()).toContain('CV');
    const inSight = await page.evaluate(() => {
      const box = document.querySelector('.grid')?.getBoundingClientRect();
      const cell = document.querySelector('#at-41-99')?.getBoundingClientRect();
      return box !== undefined && cell !== undefined && cell.right <= box.right + 1 && cell.bottom <= box.bottom + 1;
    });
    expect(inSight).toBe(true);
    expect(await page.locator('.grid td[id]').count()).toBeLessThan(400);
    await page.keyboard.press('Control+Home');
    await page.waitForSelector('#at-1-0:has-text("request_id")', SLOW);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.locator('.opened button').first().click();
    await page.waitForSelector('#verdict', { state: 'detached' });
  }, 120_000);

  test('after all of them a small file is checked as ever', async () => {
    await page.setInputFiles('#files', {
      name: 'log.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('request_id,ask\nR-1,detaner\n'),
    });
    await page.waitForSelector('#verdict:has-text("Invalid")', SLOW);
    expect(await page.getAttribute('[data-sent]', 'data-sent')).toBe('0');
  }, 120_000);
});
