import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { daybook } from '../../../packages/cli/tests/support/daybook.ts';
import { checkJournal } from '../src/store/check-journal.ts';
import { servedApp } from './support/served-app.ts';

const PASSWORD = 'four quiet green doors';
const PASSPHRASE = 'ladder copper violin';
const QUARTER = '/quarters/2026-Q3';
const browserThere = requires('chromium');
/** What a court's paper says of the court. */
const COURT = {
  instrument_court: 'U.S. District Court, Northern District',
  instrument_judge_type: 'magistrate-judge',
  instrument_has_docket: 'true',
};
const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];

type Fields = Readonly<Record<string, string>>;
type App = Awaited<ReturnType<typeof servedApp>>;

browserThere.suite('from a new machine to a published quarter, in Chromium', () => {
  let folder = '';
  let browser: Browser;
  const apps: App[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-journey-'));
    browser = await chromium.launch({ executablePath: browserThere.path, args: ARGS });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    for (const app of apps) app.stop();
    rmSync(folder, { recursive: true });
  });

  const opened = async (link: string): Promise<Page> => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(link);
    await page.fill('#password', PASSWORD);
    await page.fill('#again', PASSWORD);
    await page.click('main button[type=submit]');
    return page;
  };

  /** An agency on a machine of its own, with an account for each role and a key. */
  async function agency(name: string) {
    const place = join(folder, name.slice(0, 4));
    mkdirSync(place);
    const app = await servedApp(place);
    apps.push(app);
    const admin = await opened(app.link);
    await admin.goto(`${app.origin}/agency`);
    await fill(admin, { name, state: 'ZZ', agency_type: 'sheriff', operator_level: 'county' });
    await fill(admin, { time_zone: 'America/Los_Angeles', facilities: 'Main Jail' });
    await admin.click('main button[type=submit]');
    const invited = async (login: string, role: string) => {
      await admin.goto(`${app.origin}/accounts`);
      await admin.fill('#login', login);
      await admin.check(`input[value=${role}]`);
      await admin.click('main form[action="/accounts"] button[type=submit]');
      return opened((await admin.textContent('.notice .code')) ?? '');
    };
    const clerk = await invited('records-1', 'clerk');
    const reviewer = await invited('command-1', 'reviewer');
    const publisher = await invited('public-1', 'publisher');
    const auditor = await invited('audit-1', 'auditor');
    await admin.goto(`${app.origin}/keys`);
    await fill(admin, { passphrase: PASSPHRASE, again: PASSPHRASE });
    await admin.click('main button[type=submit]');
    const exported = await admin.request.get(`${app.origin}/keys/public-key.json`);
    const key = join(place, 'known-key.json');
    writeFileSync(key, await exported.body());
    return { app, place, key, clerk, reviewer, publisher, auditor };
  }

  /** Fills fields by their names, whether they are typed or chosen. */
  async function fill(page: Page, fields: Fields): Promise<void> {
    for (const [name, value] of Object.entries(fields)) {
      const field = page.locator(`main [name="${name}"]`).first();
      const isChoice = (await field.evaluate((one) => one.tagName)) === 'SELECT';
      if (isChoice) await field.selectOption(value);
      else await field.fill(value);
    }
  }

  /** Opens what is folded, as somebody does who needs a field in it. */
  const unfold = (page: Page) =>
    page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });

  /** What an oversight body is handed: the last link as the page shows it, and the copy of the journal. */
  async function journalOf({ app, place, auditor }: Awaited<ReturnType<typeof agency>>): Promise<[string, string]> {
    await auditor.goto(`${app.origin}/journal`);
    await auditor.click('form[action="/journal/verify"] button');
    await auditor.waitForSelector('.code');
    const noted = (await auditor.textContent('.code')) ?? '';
    await auditor.goto(`${app.origin}/copies`);
    const coming = auditor.waitForEvent('download');
    await auditor.click('form:has(input[value=journal]) button');
    const path = join(place, 'journal.ndjson');
    await (await coming).saveAs(path);
    return [path, noted];
  }

  async function log(clerk: Page, origin: string, fields: Fields, asks: readonly Fields[]): Promise<string> {
    await clerk.goto(`${origin}/entries/new`);
    for (const _ of asks.slice(1)) await clerk.click('button[name=do][value=ask]');
    await unfold(clerk);
    await fill(clerk, fields);
    for (const [at, ask] of asks.entries())
      await fill(clerk, Object.fromEntries(Object.entries(ask).map(([name, one]) => [`ask-${at + 1}.${name}`, one])));
    await clerk.click('.buttons button:not([name])');
    const path = new URL(clerk.url()).pathname;
    expect(path, await clerk.textContent('main').then((text) => text?.slice(0, 400))).toMatch(/^\/entries\/2026-\d+$/);
    return path;
  }

  async function approve(reviewer: Page, url: string): Promise<void> {
    await reviewer.goto(url);
    await reviewer.click('button[value=approved]');
  }

  /** Waits on a page that reloads itself until the work behind it is done. */
  async function worked(page: Page): Promise<void> {
    for (let turn = 0; turn < 120 && page.url().includes('/work'); turn++) {
      await page.waitForTimeout(500);
      await page.goto(page.url());
    }
  }

  /** Preview, two approvals, passphrase: the folder of the release. */
  async function published({ app, place, reviewer, publisher }: Awaited<ReturnType<typeof agency>>): Promise<string> {
    const at = `${app.origin}${QUARTER}`;
    await publisher.goto(at);
    await publisher.click(`form[action="${QUARTER}/preview"] button`);
    await worked(publisher);
    await publisher.goto(at);
    const approval = publisher.locator(`form[action="${QUARTER}/approve"] button`);
    if ((await approval.count()) === 0) await publisher.goto(`${at}/preview`);
    expect(await approval.count(), (await publisher.textContent('main')) ?? '').toBe(1);
    await publisher.goto(at);
    for (const page of [reviewer, publisher]) {
      await page.goto(at);
      await page.click(`form[action="${QUARTER}/approve"] button`);
    }
    await publisher.fill('#passphrase', PASSPHRASE);
    await publisher.click(`form[action="${QUARTER}/publish"] button`);
    await worked(publisher);
    const folders = app.store.database.all('SELECT folder FROM release ORDER BY sequence').map((row) => row.folder);
    expect(folders.length, (await publisher.textContent('main')) ?? '').toBeGreaterThan(0);
    return join(place, 'published', String(folders.at(-1)));
  }

  test('a county logs, reviews, corrects and publishes; anybody can check it', async () => {
    const office = await agency("Larkmere County Sheriff's Office");
    const { app, clerk, reviewer, publisher, key } = office;
    const day = { received_on: '2026-07-06', requesting_component: 'ice-ero' };
    const decided = { decided_on: '2026-07-07' };
    await log(
      clerk,
      app.origin,
      {
        ...day,
        channel: 'email',
        instrument: 'i-247a',
        instrument_edition: '02/17',
        instrument_dated_on: '2026-07-06',
      },
      [
        { ask: 'hold-custody', federal_force: 'detainer-request', decision: 'declined', ...decided },
        { ask: 'notify-release', federal_force: 'notification-request', decision: 'complied-full', ...decided },
      ],
    );
    const call = await log(clerk, app.origin, { ...day, channel: 'phone' }, [
      { ask: 'info-release-date', federal_force: 'informal', decision: 'complied-full', ...decided },
    ]);
    await log(
      clerk,
      app.origin,
      {
        ...day,
        channel: 'in-person',
        instrument: 'judicial-arrest-warrant',
        instrument_dated_on: '2026-07-06',
        ...COURT,
      },
      [{ ask: 'transfer-custody', federal_force: 'judicial-order', decision: 'complied-full', ...decided }],
    );
    await reviewer.goto(`${app.origin}/review`);
    const waiting = await reviewer
      .locator('tbody a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(waiting).toHaveLength(3);
    for (const path of waiting) await approve(reviewer, `${app.origin}${path}`);

    await clerk.goto(`${app.origin}${call}/correct`);
    await fill(clerk, { revision_reason: 'correction-decision', 'ask-1.decision': 'declined' });
    await clerk.click('.buttons button:not([name])');
    await approve(reviewer, `${app.origin}${call}`);

    await publisher.goto(`${app.origin}${QUARTER}/context`);
    await fill(publisher, { 'value-bookings': '412', citation: 'Jail management system' });
    await publisher.click('main form button:not([name])');
    expect(new URL(publisher.url()).pathname, (await publisher.textContent('main'))?.slice(0, 600)).toBe(QUARTER);
    const release = await published(office);

    const verified = await daybook('verify', release, '--key', key);
    expect(verified.code, verified.out + verified.talk).toBe(0);
    const [journal, noted] = await journalOf(office);
    const audited = await daybook('verify', release, '--key', key, '--journal', journal, '--noted', noted);
    expect(audited.code, audited.out + audited.talk).toBe(0);
    expect(audited.out).toContain('Commitments: 3, each in it before the publication');
    const attacked = await daybook('attack', release);
    expect(attacked.code, attacked.out + attacked.talk).toBe(0);
    await publisher.goto(`${app.origin}/public/`);
    const shown = (await publisher.textContent('body')) ?? '';
    expect(shown).toContain('Larkmere County');
    // Two asks of the paper, one of the call, one of the warrant; the call's decision as it was corrected.
    expect(shown).toMatch(/4 asks/);
    expect(shown).toMatch(/declined 2/);
    expect(checkJournal(app.store.database).faults).toEqual([]);
    expect(app.faults).toEqual([]);
  }, 300_000);

  test('a second county certifies that it received none, and publishes that', async () => {
    const office = await agency('Dunmarrow County Jail');
    const { app, publisher, key } = office;
    await publisher.goto(`${app.origin}${QUARTER}/nil`);
    await publisher.check('input[value=all-requests]');
    await publisher.fill('[name=office]', 'Records Division');
    await publisher.click('main form button[type=submit]');
    const release = await published(office);
    const verified = await daybook('verify', release, '--key', key);
    expect(verified.code, verified.out + verified.talk).toBe(0);
    await publisher.goto(`${app.origin}/public/`);
    expect(await publisher.textContent('body')).toMatch(/received no requests: the Records Division certified/);
    expect(app.faults).toEqual([]);
  }, 300_000);
});
