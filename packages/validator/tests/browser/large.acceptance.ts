import { toCsv, toTables, toWorkbook } from '@daybook/files';
import { shippedLaw } from '@daybook/reports';
import { validate } from '@daybook/validator';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchAgency, logOf } from '../../../../bench/log.ts';
import { requires } from '../../../../house/requires.ts';
import { chromium, type GivenFile, give, watchGiven } from '../support/chromium.ts';
import { madeUpLog, madeUpRecords } from '../support/made-up-log.ts';
import { whereTheyDiffer } from '../support/where-they-differ.ts';

const today = '2026-08-15';
const { path, suite } = requires('chromium');
const tables = (count: number) => toTables(madeUpRecords(logOf(count), benchAgency, 1000));

suite('large files in Chromium, from a folder', () => {
  let browser: Awaited<ReturnType<typeof chromium>>;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium(path);
    page = await browser.open(`${browser.folder}/index.html`);
  });
  afterAll(() => browser?.close());

  const sets: [string, number, () => Promise<GivenFile[]>][] = [
    ['20 MB of lines', 20_000_000, async () => madeUpLog(logOf(20_000), benchAgency, 1000)],
    [
      '20 MB of CSV',
      20_000_000,
      async () =>
        tables(38_000).map(({ name, rows }) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(toCsv(rows)) })),
    ],
    [
      'a workbook of 10,000 requests',
      1_000_000,
      async () => [{ name: 'log.xlsx', bytes: await toWorkbook(tables(10_000), new Date('2026-08-15T00:00:00Z')) }],
    ],
  ];

  test.each(sets)('%s: the result is the one in Node, and the page works on meanwhile', async (_, least, make) => {
    const files = await make();
    await give(page, files);
    const { json, size, progress, ticks } = await watchGiven(page, { today });
    expect(size).toBeGreaterThan(least);
    expect(whereTheyDiffer(json, JSON.stringify(await validate(files, { today, law: shippedLaw })))).toBe(null);
    expect(progress.filter(({ pass }) => pass === 'first').at(-1)?.bytes).toBe(size);
    // The timer is due every 4 ms; a page that is busy with the check itself would run it a few times only.
    expect(ticks).toBeGreaterThan(progress.length);
  });
});
