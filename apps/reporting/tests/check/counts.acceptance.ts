import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { periodOf } from '@daybook/reports';
import type { NamedBlob } from '@daybook/validator/browser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { shared } from '../../../../packages/files/tests/support/shared.ts';
import { type CountsOrder, counts } from '../../src/check/jobs/counts.ts';
import { together } from '../../src/check/jobs/together.ts';
import { type OpenedCheckFolder, openedCheckFolder } from '../support/opened-check-folder.ts';

const chromiumThere = requires('chromium');
const SLOW = { timeout: 60_000 };

chromiumThere.suite('counts that are typed on the page, in Chromium', () => {
  let opened: OpenedCheckFolder;
  let page: Page;
  beforeAll(async () => {
    opened = await openedCheckFolder(chromiumThere.path);
    page = opened.page;
  }, 60_000);
  afterAll(() => opened.close());

  const panel = (id: string) => page.locator(`#${id}`);
  const field = (label: string) => panel('quarterly-counts').getByLabel(label, { exact: true }).first();
  /** Goes on with the Tab key alone until a field has the focus, and never past the end of the panel. */
  const tabTo = async (label: string) => {
    const wanted = await field(label).elementHandle();
    for (let steps = 0; steps < 80; steps++) {
      if (await page.evaluate((one) => document.activeElement === one, wanted)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key does not reach ${label}`);
  };
  /** What a person types stands in place of what was there. */
  const type = async (label: string, text: string) => {
    await tabTo(label);
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  };
  /** A list is chosen from by the beginning of what it says. */
  const choose = async (label: string, text: string) => {
    await tabTo(label);
    await page.keyboard.type(text);
  };
  const made = (version: number) =>
    panel('quarterly-counts').getByText(`is made and checked: version ${version}`).waitFor(SLOW);
  const isForAll = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  /** Back to the top of the panel, as a person goes with Shift and Tab. */
  const toTop = () => panel('quarterly-counts').locator('summary').first().focus();

  test('three quarters by keyboard, one corrected: the total counts the correction once, and both versions stand there', async () => {
    await toTop();
    await page.keyboard.press('Enter');
    await field('Name of the agency').waitFor(SLOW);
    await isForAll();
    await type('Name of the agency', 'Port Ambry Police');
    await choose('State', 'Illi');
    await choose('Kind of agency', 'Munici');
    const [third, second, first] = await field('Period').locator('option').allTextContents();
    for (const [at, [quarter = '', count]] of [
      [first, '11'],
      [second, '70'],
      [third, '23'],
    ].entries()) {
      await toTop();
      await choose('Period', quarter);
      expect(await field('Period').inputValue()).toBe(quarter);
      await type('Asks received', count);
      await page.keyboard.press('Enter');
      await panel('quarterly-counts').getByText(`The report for ${quarter} is made`).waitFor(SLOW);
      await page.waitForFunction(
        (names) => document.querySelectorAll('#summary tbody tr').length >= names,
        at + 2,
        SLOW,
      );
    }

    await toTop();
    await choose('What you type', `Correction: Port Ambry Police, ${second}`);
    await panel('quarterly-counts').getByText('both versions stay visible').waitFor(SLOW);
    await choose('Why it is corrected', 'Correction: typing');
    expect(await field('Asks received').inputValue()).toBe('70');
    await type('Asks received', '17');
    await type('Declined', '18');
    await page.keyboard.press('Enter');
    // What does not add up is said at its field, and the person is taken there.
    await panel('quarterly-counts').getByText('add up to 18 already').waitFor(SLOW);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await isForAll();
    await type('Declined', '');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await made(2);

    await panel('reports-together').locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await panel('reports-together').getByRole('button', { name: 'Put them together' }).focus();
    await page.keyboard.press('Enter');
    const totals = panel('reports-together').locator('.printout').nth(1);
    await totals.waitFor(SLOW);
    const rows = async (heading: string) => {
      const chapter = totals.locator('details.chapter', { hasText: heading }).first();
      await chapter.evaluate((element: HTMLDetailsElement) => {
        element.open = true;
      });
      return chapter
        .locator('tbody tr')
        .evaluateAll((all) =>
          all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent ?? '')),
        );
    };
    const versions = await rows('Reports that were corrected');
    expect(versions.map((row) => [row[1], row[2], row[4], row[6]])).toEqual([
      [second, '1', '70', 'no'],
      [second, '2', '17', 'yes'],
    ]);
    const over = await rows('All quarters together');
    expect(over.find(([name]) => name === 'Received')?.slice(1, 3)).toEqual(['51', '3']);
    await isForAll();
    expect(await page.getAttribute('[data-sent]', 'data-sent')).toBe('0');
    expect(opened.sent).toEqual([]);
  }, 240_000);
});

const REAL = shared('data/ice-detainers-pa/pa_detainers.csv.gz');

describe.skipIf(REAL === undefined)(
  'real counts: what ICE asked of Pennsylvania in three quarters (shared data)',
  () => {
    test('typed by quarter, one with its digits turned round and corrected, come to the rows of the file', async () => {
      const quarters = ['2012-Q1', '2012-Q2', '2012-Q3'];
      const counted = new Map<string, { received: number; declined: number }>();
      const [head = '', ...lines] = gunzipSync(readFileSync(REAL ?? ''))
        .toString('latin1')
        .split('\n');
      const columns = head.trim().split(',');
      const [when, lifted] = [
        columns.findIndex((name) => /date/i.test(name)),
        columns.findIndex((name) => /lift/i.test(name)),
      ];
      for (const line of lines) {
        const cells = line.split(',');
        const quarter = periodOf((cells[when] ?? '').slice(0, 10), 'quarter');
        const of = counted.get(quarter) ?? { received: 0, declined: 0 };
        of.received++;
        if (/Declined by LEA/i.test(cells[lifted] ?? '')) of.declined++;
        counted.set(quarter, of);
      }
      const agency = {
        name: 'Example Counts',
        state: 'PA',
        agency_type: 'police-municipal',
        time_zone: 'America/New_York',
      };
      const order = { agency, office: '', today: '2026-12-31', lang: 'en' } as const;
      const files: NamedBlob[] = [];
      const type = async (period: string, received: number, declined: number, more: Partial<CountsOrder> = {}) => {
        const fields = { 'asks/received': `${received}`, 'asks/declined': `${declined}` };
        const typed = { fields, kinds: [], isEveryKind: false };
        const { made, said } = await counts({ ...order, files, period, typed, ...more }, () => undefined);
        if (made === undefined) throw new Error(JSON.stringify(said));
        for (const { name, bytes } of made.toOpen) files.push({ name, blob: new Blob([bytes as BlobPart]) });
      };
      const turned = (count: number) => Number([...`${count}`].reverse().join(''));
      let [received, declined] = [0, 0];
      for (const [at, quarter] of quarters.entries()) {
        const own = counted.get(quarter) ?? { received: 0, declined: 0 };
        expect(own.received).toBeGreaterThan(100);
        received += own.received;
        declined += own.declined;
        await type(quarter, at === 1 ? turned(own.received) + own.declined : own.received, own.declined);
        if (at === 1) await type(quarter, own.received, own.declined, { reason: 'correction-data-entry' });
      }
      const { totals, faulty } = await together({ files, today: '2026-12-31', lang: 'en' }, () => undefined);
      expect(faulty).toEqual([]);
      const [versions, over] = totals.sections;
      expect(versions?.tables[0]?.rows.map(({ cells }) => cells.at(-1))).toEqual(['no', 'yes']);
      const sums = over?.tables.flatMap(({ rows }) => rows.map(({ cells }) => `${cells[0]}: ${cells[1]}`));
      expect(sums).toContain(`Received: ${received.toLocaleString('en')}`);
      expect(sums).toContain(`Declined: ${declined.toLocaleString('en')}`);
    }, 60_000);
  },
);
