import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { invite } from '../src/accounts/invitation.ts';
import { endSessionsOf } from '../src/accounts/session.ts';
import { keepLarkmere } from './support/larkmere.ts';
import { servedApp } from './support/served-app.ts';

const PASSWORD = 'four quiet green doors';
const browserThere = requires('chromium');

/** The script of the form as the app serves it. */
async function entryScript(): Promise<string> {
  const start = join(import.meta.dirname, '../src/entry-script/entry.ts');
  const { outputFiles } = await build({ entryPoints: [start], bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

browserThere.suite('the entry form with its script', () => {
  let folder = '';
  let browser: Browser;
  let app: Awaited<ReturnType<typeof servedApp>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-clerk-'));
    app = await servedApp(folder, new Map([['entry.js', await entryScript()]]));
    browser = await chromium.launch({ executablePath: browserThere.path, args: ['--no-sandbox', '--disable-quic'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    app.stop();
    rmSync(folder, { recursive: true });
  });

  const accountId = () => String(app.store.database.one('SELECT account_id FROM account')?.account_id);
  const shown = (page: Page, id: string, text: string) => page.locator(`#${id}`, { hasText: text }).waitFor();

  /** Presses Tab until a field has the focus; a day and a time have a few stops of their own. */
  const tabTo = async (page: Page, id: string) => {
    for (let presses = 0; presses < 6; presses++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    }
    throw new Error(`The Tab key does not lead to ${id}`);
  };

  test('an entry is typed by keys alone, with limits while typing, and nothing is lost', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${new URL(request.url()).origin} ${request.postData() ?? ''}`));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => void errors.push(message));
    await page.goto(`${app.origin}/welcome/${invite(app.store, 'records-1', 'clerk')}`);
    await page.fill('#password', PASSWORD);
    await page.fill('#again', PASSWORD);
    await page.click('main button[type=submit]');
    keepLarkmere(app.store, accountId());

    await page.goto(`${app.origin}/entries/new`);
    // The first field has the focus; a list takes the first letters of its choices.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('received_on');
    await page.keyboard.type('01092026');
    await tabTo(page, 'received_at');
    await page.keyboard.type('0930AM');
    await tabTo(page, 'channel');
    await page.keyboard.type('E-m');
    await tabTo(page, 'requesting_component');
    await page.keyboard.type('ICE E');
    expect(await page.inputValue('#received_at')).toBe('09:30');
    expect(await page.inputValue('#channel')).toBe('email');
    expect(await page.inputValue('#requesting_component')).toBe('ice-ero');
    expect(await page.textContent('#channel-means')).toBe('By e-mail, with or without an attached form.');

    await page.selectOption('#instrument', 'i-247a');
    await page.selectOption('[id="ask-1.ask"]', 'hold-custody');
    await page.locator('#part-custody > summary').press('Enter');
    await page.fill('#custody_release_eligible_on', '2026-01-09');
    await page.fill('#custody_release_eligible_at', '18:00');
    await shown(page, 'beside-limits', 'Tuesday 2026-01-13 18:00');
    await shown(page, 'beside-limits', 'Sunday 2026-01-11 18:00');
    await shown(page, 'beside-ask-1', 'Larkmere County Ordinance 2024-07, section 2');
    await shown(page, 'beside-draft', 'Kept as a draft');

    // The browser closes; the draft is there in the next one.
    await page.close();
    const again = await context.newPage();
    await again.goto(`${app.origin}/`);
    await again.click('a[href^="/entries/new?draft="]');
    expect(await again.inputValue('#custody_release_eligible_at')).toBe('18:00');

    // A scan is known by its fingerprint; neither it nor its name is sent.
    const scan = join(folder, 'jane roe.pdf');
    writeFileSync(scan, 'abc');
    again.on('request', (request) => sent.push(`${new URL(request.url()).origin} ${request.postData() ?? ''}`));
    again.on('pageerror', ({ message }) => void errors.push(message));
    await again.locator('#part-paper .more > summary').click();
    await again.locator('#part-paper input[type=file]').setInputFiles(scan);
    await again.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#instrument_file_sha256')?.value !== '',
    );
    expect(await again.inputValue('#instrument_file_sha256')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );

    // The session ends in the middle: the page says so and holds what was typed.
    endSessionsOf(app.store, accountId());
    await again.fill('[name="instrument_dated_on"]', '2026-01-09');
    await shown(again, 'beside-draft', 'You were signed out');
    await again.selectOption('[id="ask-1.federal_force"]', 'detainer-request');
    await again.selectOption('[id="ask-1.decision"]', 'declined');
    await again.fill('[id="ask-1.decided_on"]', '2026-01-09');
    await again.keyboard.press('Control+Enter');
    await again.fill('#login', 'records-1');
    await again.fill('#password', PASSWORD);
    await again.click('main button[type=submit]');
    await again.click('main button[type=submit]');
    expect(new URL(again.url()).pathname, (await again.textContent('main')) ?? '').toMatch(/^\/entries\/\d{4}-0001$/);
    const record = JSON.parse(String(app.store.database.one('SELECT record FROM entry')?.record));
    expect(record).toMatchObject({
      received_at: '2026-01-09T09:30:00-08:00',
      channel: 'email',
      instruments: [{ instrument: 'i-247a', file_sha256: /^ba7816bf/.exec(record.instruments[0].file_sha256)?.input }],
      custody: { release_eligible_at: '2026-01-09T18:00:00-08:00' },
    });
    expect(app.store.database.all('SELECT * FROM draft')).toEqual([]);
    expect(sent.every((one) => one.startsWith(`${app.origin} `))).toBe(true);
    expect(sent.join('\n')).not.toMatch(/jane/i);
    expect(errors).toEqual([]);
    expect(app.faults).toEqual([]);
  }, 90_000);
});
