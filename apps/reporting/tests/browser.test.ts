import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { checkFiles } from '../src/import/check-files.ts';
import { importsOf } from '../src/import/imports-of.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { servedApp } from './support/served-app.ts';

const PASSWORD = 'four quiet green doors';
const browserThere = requires('chromium');
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

browserThere.suite('in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let app: Awaited<ReturnType<typeof servedApp>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-app-'));
    app = await servedApp(folder);
    // A thread of its own starts slowly where nothing is built.
    importsOf(app.store, checkFiles);
    browser = await chromium.launch({ executablePath: browserThere.path, args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    app.stop();
    rmSync(folder, { recursive: true });
  });

  const open = async (link: string): Promise<Page> => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(link);
    await page.fill('#password', PASSWORD);
    await page.fill('#again', PASSWORD);
    await page.click('main button[type=submit]');
    return page;
  };
  const invited = async (admin: Page, login: string, role: string) => {
    await admin.goto(`${app.origin}/accounts`);
    await admin.fill('#login', login);
    await admin.check(`input[value=${role}]`);
    await admin.click('main button[type=submit]');
    return open((await admin.textContent('.notice .code')) ?? '');
  };
  /** Looks at a page as a reader with a screen reader, a narrow window or large letters would. */
  const isForAll = async (path: string, page: Page) => {
    const seen = await browser.newContext({
      viewport: { width: 320, height: 800 },
      storageState: await page.context().storageState(),
    });
    const other = await seen.newPage();
    await other.goto(`${app.origin}${path}`);
    const { violations } = await new AxeBuilder({ page: other })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    const tooWide = await other.evaluate(() => document.documentElement.scrollWidth > 320);
    expect(tooWide, `${path} is wider than a telephone, or 1280 px at 400 %`).toBe(false);
    await seen.close();
  };

  test('an agency is set up, a request is logged by one and approved by another, without any script', async () => {
    const admin = await open(app.link);
    await admin.goto(`${app.origin}/agency`);
    await admin.fill('#name', "Larkmere County Sheriff's Office");
    await admin.selectOption('#state', 'ZZ');
    await admin.selectOption('#agency_type', 'sheriff');
    await admin.selectOption('#operator_level', 'county');
    await admin.selectOption('#time_zone', 'America/Los_Angeles');
    await admin.fill('#facilities', 'Main Jail\nCourt Cells');
    await admin.click('main button[type=submit]');
    const clerk = await invited(admin, 'records-1', 'clerk');
    const reviewer = await invited(admin, 'command-1', 'reviewer');

    await clerk.goto(`${app.origin}/entries/new`);
    await clerk.click('button[value=ask]');
    await clerk.fill('#received_on', '2026-11-02');
    await clerk.selectOption('#channel', 'email');
    await clerk.selectOption('#requesting_component', 'ice-ero');
    await clerk.click('.buttons button');
    expect(await clerk.textContent('.notice.stop')).toContain('Not saved yet: 1 thing to mend');
    expect(await clerk.inputValue('#received_on')).toBe('2026-11-02');
    await clerk.click('button[value=draft]');
    await clerk.click('a[href^="/entries/new?draft="]');
    const choose = (name: string, value: string) => clerk.selectOption(`[name="${name}"]`, value);
    await clerk.click('button[value=ask]');
    await choose('instrument', 'i-247a');
    await clerk.fill('[name="instrument_edition"]', '02/17');
    await clerk.fill('[name="instrument_dated_on"]', '2026-11-02');
    for (const [at, ask, force, decision] of [
      [1, 'hold-custody', 'detainer-request', 'declined'],
      [2, 'notify-release', 'notification-request', 'complied-full'],
    ] as const) {
      await choose(`ask-${at}.ask`, ask);
      await choose(`ask-${at}.federal_force`, force);
      await choose(`ask-${at}.decision`, decision);
      await clerk.fill(`[name="ask-${at}.decided_on"]`, '2026-11-02');
    }
    await clerk.click('.buttons button');
    expect(new URL(clerk.url()).pathname).toBe('/entries/2026-0001');
    await clerk.goto(`${app.origin}/`);
    expect(await clerk.textContent('main')).not.toContain('Your drafts');

    await reviewer.goto(`${app.origin}/review`);
    await reviewer.click('tbody a');
    expect(await reviewer.textContent('main')).toContain('Hold the person past release');
    await reviewer.click('button[value=approved]');
    expect(await reviewer.textContent('main')).toContain('Nothing waits for a review.');
    await clerk.goto(`${app.origin}/entries`);
    expect(await clerk.textContent('tbody')).toContain('Approved');

    for (const path of ['/', '/agency', '/accounts']) await isForAll(path, admin);
    for (const path of ['/', '/entries', '/entries/new', '/entries/2026-0001', '/entries/2026-0001/correct'])
      await isForAll(path, clerk);
    for (const path of ['/review', '/entries/2026-0001']) await isForAll(path, reviewer);

    await clerk.goto(`${app.origin}/import`);
    const cells = 'request_id,revision,direction,channel\nR-1,1,inbound,e-mial\n';
    await clerk.setInputFiles('#files', { name: 'requests.csv', mimeType: 'text/csv', buffer: Buffer.from(cells) });
    await clerk.click('main button:has-text("Check it")');
    await clerk.waitForSelector('h1:has-text("What is in the file")');
    expect(await clerk.textContent('main')).toContain('requests.csv · row 2 · "channel" · "e-mial"');
    for (const path of ['/import', '/returned', new URL(clerk.url()).pathname]) await isForAll(path, clerk);
    const auditor = await invited(admin, 'audit-1', 'auditor');
    await auditor.goto(`${app.origin}/journal`);
    await auditor.click('button:has-text("Verify the journal")');
    await auditor.waitForSelector('h1:has-text("The journal holds")');
    for (const path of ['/journal', '/journal/verify', '/copies']) await isForAll(path, auditor);
    await isForAll('/agency/records', admin);
    expect(checkJournal(app.store.database).faults).toEqual([]);
    expect(app.faults).toEqual([]);
  }, 120_000);
});
