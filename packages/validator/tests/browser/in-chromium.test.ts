import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type TableRows, toTables, toWorkbook } from '@daybook/files';
import { shippedLaw } from '@daybook/reports';
import { validate } from '@daybook/validator';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchAgency, logOf } from '../../../../bench/log.ts';
import { requires } from '../../../../house/requires.ts';
import { workerPart } from '../../browser/bundle.ts';
import type * as kit from '../../browser/kit.ts';
import { checkGiven, chromium, type GivenFile, give, watchGiven } from '../support/chromium.ts';
import { madeUpLog } from '../support/made-up-log.ts';
import { probe } from '../support/probe.ts';
import { serveFolder } from '../support/serve-folder.ts';
import { whereTheyDiffer } from '../support/where-they-differ.ts';

declare const daybook: typeof kit;

const today = '2026-08-15';
const { path, suite } = requires('chromium');
const examples = fileURLToPath(new URL('../../../../schemas/v1/examples', import.meta.url));
const cases = fileURLToPath(new URL('../../../../schemas/v1/tests', import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);
const lines = (records: readonly unknown[]) => utf8(records.map((record) => `${JSON.stringify(record)}\n`).join(''));

/** Every file below a folder that has one of the endings, under its path with `-` for `/`. */
function filesIn(folder: string, ending: RegExp): GivenFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name));
  return paths.sort().map((name) => ({
    name: name.replaceAll(/[/\\]/g, '-'),
    bytes: new Uint8Array(readFileSync(join(folder, name))),
  }));
}

const state = filesIn(examples, /\.(?:json|ndjson|csv)$/);
const records = state
  .filter(({ name }) => name.endsWith('.ndjson'))
  .flatMap(({ bytes }) => new TextDecoder().decode(bytes).trim().split('\n'))
  .map((line) => JSON.parse(line) as Record<string, unknown>);
const tables: TableRows[] = toTables(records);
const workbook = await toWorkbook(tables, new Date('2026-08-15T00:00:00Z'));

const large = madeUpLog(logOf(5000), benchAgency, 100);
const [agencies] = large as [GivenFile];

suite('in Chromium', () => {
  let browser: Awaited<ReturnType<typeof chromium>>;
  let elsewhere: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium(path);
    elsewhere = await serveFolder(cases);
    page = await browser.open(`${browser.folder}/index.html`);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    elsewhere?.close();
  });

  test.each([
    ['the fictional state, as lines, tables and reports', state],
    ['the same as a workbook', [{ name: 'state.xlsx', bytes: workbook }]],
    ['a log packed with gzip', state.map(({ name, bytes }) => ({ name: `${name}.gz`, bytes: gzipSync(bytes) }))],
    ['every faulty record of the suite', filesIn(cases, /invalid.*(?<!\.findings)\.json$/)],
    [
      'files that cannot be read',
      [
        { name: 'empty.csv', bytes: utf8('') },
        { name: 'torn.ndjson', bytes: utf8('{"record":"request"}\n{"record":') },
        { name: 'twice.json', bytes: utf8('[{"record":"request","record":"agency"}]') },
        { name: 'cut.xlsx', bytes: workbook.subarray(0, 4000) },
        { name: 'cut.ndjson.gz', bytes: gzipSync(state[0]?.bytes ?? '').subarray(0, 90) },
        { name: 'picture.png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
        { name: 'old.csv', bytes: new Uint8Array([...utf8('request_id;channel\r\nR-1;'), 0xf3, 13, 10]) },
      ],
    ],
  ])('%s: the result is, byte for byte, the one in Node, in both languages', async (_, files) => {
    await give(page, files);
    for (const lang of ['en', 'es'] as const) {
      const inNode = JSON.stringify(await validate(files, { today, lang, law: shippedLaw }));
      expect(files.length).toBeGreaterThan(0);
      expect(whereTheyDiffer(await checkGiven(page, { today, lang }), inNode)).toBe(null);
    }
  });

  test('a log of some megabytes is checked as in Node, while the page works on, counts the megabytes and shows first findings', async () => {
    await give(page, large);
    const { json, early, size, progress } = await watchGiven(page, { today });
    expect(whereTheyDiffer(json, JSON.stringify(await validate(large, { today, law: shippedLaw })))).toBe(null);
    expect(early).toBeGreaterThanOrEqual(20);
    const first = progress.filter(({ pass }) => pass === 'first').map(({ bytes }) => bytes);
    expect(first.length).toBeGreaterThanOrEqual(5);
    expect(first).toEqual([...first].sort((a, b) => a - b));
    expect(first.at(-1)).toBe(size);
    // Were the page busy with the check, its timer would stand still from one megabyte to the next.
    expect(new Set(progress.map(({ ticks }) => ticks)).size).toBeGreaterThan(progress.length / 2);
  });

  test('a check that is stopped ends its worker at once, and the next one is not touched by it', async () => {
    await give(page, large);
    const stopped = await page.evaluate(
      async (how) => {
        const { files } = document.getElementById('given') as HTMLInputElement;
        const control = new AbortController();
        const given = [...(files ?? [])];
        const running = daybook.check(given, { ...how, signal: control.signal, onProgress: () => control.abort() });
        const why = await running.then(
          () => 'finished',
          (thrown: Error) => thrown.name,
        );
        const { records } = await daybook.check(given.slice(0, 1), how);
        return { why, records };
      },
      { today },
    );
    expect(stopped).toEqual({ why: 'AbortError', records: 1 });
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('files of one name are kept apart', async () => {
    await give(page, [agencies, agencies]);
    const { files } = JSON.parse(await checkGiven(page, { today })) as { files: { file: string }[] };
    expect(files.map(({ file }) => file)).toEqual(['agencies.ndjson', 'agencies (2).ndjson']);
  });

  /** What a probe in the worker was able to do, and what each server was asked for beside the page's own files. */
  async function waysOut(address: string, target: string) {
    const other = await browser.open(address);
    const seen = [browser.asked.length, elsewhere.asked.length] as const;
    await give(other, [agencies]);
    const said = await other.evaluate(
      async ({ text, how }) => {
        const Plain = Worker;
        let tell: (said: Record<string, string>) => void = () => {};
        const told = new Promise<Record<string, string>>((resolve) => {
          tell = resolve;
        });
        window.Worker = class extends Plain {
          constructor(url: string | URL) {
            super(url);
            this.addEventListener('message', ({ data }) => data.type === 'probe' && tell(data.said));
            // The check ends before the probe does.
            this.terminate = () => {};
          }
        };
        daybook.part('en', text);
        const { files } = document.getElementById('given') as HTMLInputElement;
        await daybook.check([...(files ?? [])], how);
        return told;
      },
      { text: `${probe(target)}${await workerPart('en')}`, how: { today } },
    );
    await other.close();
    const home = browser.asked.slice(seen[0]).filter((path) => !/^\/(?:check\.[a-z-]+\.js|favicon\.ico)$/.test(path));
    return { said, home, away: elsewhere.asked.slice(seen[1]) };
  }
  const allWays = (answer: string) =>
    Object.fromEntries(
      [
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'import', 'Worker', 'sendBeacon'],
        ...['eval', 'Function'],
      ].map((way) => [way, answer]),
    );

  test.each([
    ['from a folder', () => browser.folder],
    ['over http', () => browser.http],
  ])('%s, nothing gets out of the worker by any way, and no text is run as a program', async (_, address) => {
    const { said, home, away } = await waysOut(`${address()}/index.html`, elsewhere.address);
    expect(said).toEqual(allWays('refused'));
    expect({ home, away }).toEqual({ home: [], away: [] });
  });

  test("over http, a worker gets scripts from the page's own server as the page does, and reaches it by no other way", async () => {
    const { said, home } = await waysOut(`${browser.http}/index.html`, browser.http);
    expect(said).toEqual(allWays('refused'));
    expect(home).toEqual(['/script.js', '/module.js']);
  });

  test('without the policy of the page the same ways do get out: the probe is a real one', async () => {
    const { said, home } = await waysOut(`${browser.http}/open.html`, browser.http);
    expect(said).toMatchObject({ fetch: 'reached', XMLHttpRequest: 'reached', eval: 'reached', Function: 'reached' });
    const paths = ['/fetch', '/xhr', '/socket', '/events', '/script.js', '/module.js', '/worker.js'];
    expect(paths.filter((path) => !home.includes(path))).toEqual([]);
  });

  test('the page itself loads its own files only, and says what it found in the language of its address', async () => {
    const asked: string[] = [];
    const shown = await browser.open(`${browser.http}/index.html?lang=es`);
    shown.on('request', (request) => asked.push(request.url()));
    const name = '<img src=x onerror=alert(1)>.ndjson';
    await shown.setInputFiles('#files', [
      { name, mimeType: '', buffer: Buffer.from(lines([{ record: 'request', request_id: 'R-1' }])) },
    ]);
    await shown.waitForSelector('#result');
    expect(await shown.textContent('#result h2')).toBe('No válido');
    expect(await shown.textContent('#result')).toContain(name);
    expect(await shown.locator('img').count()).toBe(0);
    await shown.locator('summary').first().click();
    expect(await shown.locator('details p').first().textContent()).toMatch(/ .* .*\./);
    expect(await shown.locator('details').count()).toBeGreaterThan(1);
    expect(asked.filter((url) => !url.startsWith(browser.http) && !url.startsWith('blob:'))).toEqual([]);
    await shown.close();
  });

  test('no script holds what the policy refuses: a text that is run, an inline style or script', () => {
    for (const [name, text] of browser.texts) {
      expect(`${name} ${/\beval\(|new Function\(|\bFunction\("/.test(text)}`).toBe(`${name} false`);
      if (name.endsWith('.html')) expect(text).not.toMatch(/<style|style=|<script>|\son[a-z]+=/);
    }
  });
});
