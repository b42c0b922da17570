import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { defaultLimits, unzip } from '@daybook/files';
import type { QuarterlyReport } from '@daybook/types';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../../house/requires.ts';
import { examples } from '../support/dropped-files.ts';
import { type OpenedCheckFolder, openedCheckFolder } from '../support/opened-check-folder.ts';

const chromiumThere = requires('chromium');
const SLOW = { timeout: 60_000 };

chromiumThere.suite('what is made on the page in a folder, in Chromium', () => {
  let opened: OpenedCheckFolder;
  let page: Page;
  beforeAll(async () => {
    opened = await openedCheckFolder(chromiumThere.path);
    page = opened.page;
  }, 60_000);
  afterAll(() => opened.close());

  const panel = (id: string) => page.locator(`#${id}`);
  const saved = async (id: string, button: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel(id).getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  };
  const isForAll = async (id: string) => {
    const { violations } = await new AxeBuilder({ page }).include(`#${id}`).analyze();
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    expect(await panel(id).evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  };

  test('a certificate that nothing came is saved with the second click, by whoever has opened no file', async () => {
    await panel('nil-certificate').locator('summary').first().click();
    const field = (label: string) => panel('nil-certificate').getByLabel(label);
    await field('Name of the agency').fill('Port Ambry Police', SLOW);
    await field('State').selectOption('IL');
    expect(await field('Time zone').inputValue()).toBe('America/Chicago');
    await field('Kind of agency').selectOption('police-municipal');
    await field('Office that certifies it').fill('Records Division');
    await page.keyboard.press('Enter');
    await panel('nil-certificate').locator('.printout').waitFor(SLOW);
    const { name, bytes } = await saved('nil-certificate', 'For programs (JSON)');
    const record = JSON.parse(new TextDecoder().decode(bytes)) as QuarterlyReport;
    expect(name).toBe(`${record.report_id}.json`);
    expect(record.nil).toMatchObject([{ scope: 'all-requests', office: 'Records Division' }]);
    await isForAll('nil-certificate');
  }, 60_000);

  test('the report of a quarter comes from the log that lies open, in every form', async () => {
    const files = ['logs/tallowgate-police/requests.csv', 'agencies.ndjson', 'reports/ostrand-sheriff-2026-q1.json'];
    const given = [...files, 'registry.json'].map((path) => join(examples, path));
    await page.locator('input[type=file]').first().setInputFiles(given);
    await page.locator('.verdict').waitFor(SLOW);
    await panel('quarterly-report').locator('summary').first().click();
    await panel('quarterly-report').getByRole('button', { name: 'Make the report' }).click(SLOW);
    await panel('quarterly-report').locator('.printout').waitFor(SLOW);
    const { name, bytes } = await saved('quarterly-report', 'All forms (zip)');
    const inside = await unzip(bytes, defaultLimits);
    expect(name).toMatch(/^us-zz-zvsqhbwu-2026-q2-own-log\.zip$/);
    expect(inside).toHaveLength(6);
    await isForAll('quarterly-report');
  }, 60_000);

  test('reports together begin with who reported', async () => {
    await panel('reports-together').locator('summary').first().click();
    await panel('reports-together').getByRole('button', { name: 'Put them together' }).click();
    await panel('reports-together').locator('.printout').first().waitFor(SLOW);
    const leads = await panel('reports-together').locator('.printout .lead').allTextContents();
    expect(leads[0]).toMatch(/ expected: /);
    expect(leads[1]).toMatch(/^One report of one agency/);
    await isForAll('reports-together');
  }, 60_000);

  test('a workbook is made, and nothing was sent for any of it', async () => {
    await panel('workbook-template').locator('summary').first().click();
    await panel('workbook-template').getByRole('button', { name: 'Make the workbook' }).click(SLOW);
    await panel('workbook-template').getByRole('button', { name: 'Save the workbook' }).waitFor(SLOW);
    const { name, bytes } = await saved('workbook-template', 'Save the workbook');
    expect(name).toMatch(/^us-zz-[a-z]{8}-\d{4}-q\d\.xlsx$/);
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
    const sent = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((one) => !/\/check\.[a-z.-]*(?:js|css)$|\/page\.js$|^blob:/.test(one.name)),
    );
    expect(sent).toEqual([]);
    await isForAll('workbook-template');
  }, 60_000);
});
