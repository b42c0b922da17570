import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requires } from '../../../house/requires.ts';
import { collectDemo } from '../src/demo/collect-demo.ts';
import { type DemoAccount, fillDemo } from '../src/demo/fill-demo.ts';
import { carryOutOversight } from '../src/oversight/carry-out-oversight.ts';
import { routes } from '../src/routes/index.ts';
import { servedApp } from './support/served-app.ts';
import { unreachedByTab } from './support/unreached-by-tab.ts';

const examples = fileURLToPath(new URL('../../../schemas/v1/examples', import.meta.url));
const scripts = fileURLToPath(new URL('../dist/script', import.meta.url));
const browserThere = requires('chromium');
const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
/** Two ways to look at a page: 1280 px at 400 % are 320 px. */
const LOOKS = [
  { lang: 'en', colorScheme: 'light', width: 1280 },
  { lang: 'es', colorScheme: 'dark', width: 320 },
] as const;
/** Of pages that differ only in what they are about, so many are looked at. */
const OF_A_KIND = 3;
/** Words that are the same in both languages: names, ids, codes and a few words. */
const SAME =
  /^(?:[^a-z]*|Daybook|Fictional State|Fax|U\.S\. Marshals|America\/.*|us [0-9a-f]+|Auditor|Total|NIBRS|SCAAP|Operation Stonegarden|(?:Brindlefell|Dunmarrow|Larkmere|Ostrand|Tallowgate|Zephyra).*|.* Department|.*Sheriff.*|.*Jail|[\w.]+-[\w.-]+|[0-9a-f]{8,}|clerk|reviewer|publisher|auditor|administrator|no|ORI)$/u;

browserThere.suite('every page of every role, in Chromium', () => {
  let folder = '';
  let browser: Browser;
  let app: Awaited<ReturnType<typeof servedApp>>;
  let accounts: readonly DemoAccount[];
  const seen = new Set<string>();
  const pagesOf = new Map<string, readonly string[]>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'daybook-screens-'));
    const texts = readdirSync(scripts).map((name) => [name, readFileSync(join(scripts, name), 'utf8')] as const);
    app = await servedApp(folder, new Map(texts));
    const filled = await fillDemo(app.store, examples, `${app.origin}/public`);
    accounts = filled.accounts;
    await carryOutOversight(await collectDemo(filled.statewide));
    browser = await chromium.launch({ executablePath: browserThere.path, args: ARGS });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    app.stop();
    rmSync(folder, { recursive: true });
  });

  async function signedIn(role: string): Promise<BrowserContext> {
    const context = await browser.newContext();
    const account = accounts.find((one) => one.role === role);
    if (account === undefined) return context;
    const page = await context.newPage();
    await page.goto(app.origin);
    await page.fill('#login', account.login);
    await page.fill('#password', account.password);
    await page.click('main button[type=submit]');
    await page.waitForSelector('nav');
    await page.close();
    return context;
  }

  /** The pages that links lead to, and no more than a few of a kind. */
  async function pagesFrom(context: BrowserContext, starts: readonly string[]): Promise<string[]> {
    const page = await context.newPage();
    const [found, waiting, kinds] = [[] as string[], [...starts], new Map<string, number>()];
    const known = new Set(waiting);
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const kind = kindOf(path);
      const many = kinds.get(kind) ?? 0;
      if (many >= OF_A_KIND) continue;
      const answer = await page.goto(`${app.origin}${path}`);
      if (!/html/.test(answer?.headers()['content-type'] ?? '')) continue;
      expect(answer?.status(), path).toBe(200);
      kinds.set(kind, many + 1);
      found.push(path);
      seen.add(kind);
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
      for (const href of hrefs) {
        const to = href.startsWith(app.origin) ? href.slice(app.origin.length).replace(/#.*/, '') : '';
        if (!/^\/[\w./-]*$/.test(to) || FILES.test(to) || SPANISH.test(to) || known.has(to)) continue;
        known.add(to);
        waiting.push(to);
      }
    }
    await page.close();
    return found;
  }

  /** Looks at a page in one way: what of it is not for everybody, and the words that label it. */
  async function look(page: Page, path: string, { lang, colorScheme, width }: (typeof LOOKS)[number]) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${app.origin}${inLanguage(path, lang)}`);
    if (path === '/check') await page.waitForSelector('input[type=file]', { state: 'attached' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const { tooWide, cutOff, headings, labels, said } = await page.evaluate(() => ({
      cutOff: [...document.querySelectorAll('.scroll, .wide:has(> .stacks)')]
        .filter((frame) => frame.scrollWidth > frame.clientWidth)
        .map(
          (frame) => `${frame.scrollWidth} px in ${frame.clientWidth}: ${frame.querySelector('caption')?.textContent}`,
        ),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      headings: document.querySelectorAll('h1').length,
      said: document.documentElement.lang,
      labels: [...document.querySelectorAll('h1, h2, h3, th, label, legend, button, summary, nav a, caption')].map(
        (one) => (one.textContent ?? '').trim(),
      ),
    }));
    const faults = violations.map(({ id, nodes }) => `${path} ${lang} ${colorScheme} ${id}: ${nodes[0]?.html}`);
    if (tooWide > 0) faults.push(`${path} ${lang}: ${tooWide} px wider than ${width}`);
    if (width === 320) faults.push(...cutOff.map((table) => `${path} ${lang}: a table is cut off, ${table}`));
    if (headings !== 1) faults.push(`${path} ${lang}: ${headings} main headings`);
    if (said !== lang) faults.push(`${path} ${lang}: says that it is in ${said}`);
    return { faults, labels };
  }

  test.each(['anybody', 'clerk', 'reviewer', 'publisher', 'auditor', 'administrator'])(
    'what %s sees is for everybody: named, legible in light and dark, no wider than the window, in two languages',
    async (role) => {
      const context = await signedIn(role);
      const starts = role === 'anybody' ? ['/', '/check', '/public/index.html'] : ['/'];
      const paths = await pagesFrom(context, starts);
      pagesOf.set(role, paths);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(`${page.url()}: ${fault.message}`));
      page.on('console', (line) => line.type() === 'error' && faults.push(`${page.url()}: ${line.text()}`));
      for (const path of paths) {
        const [english, spanish] = [await look(page, path, LOOKS[0]), await look(page, path, LOOKS[1])];
        faults.push(...english.faults, ...spanish.faults);
        const left = english.labels.filter((label) => !SAME.test(label) && spanish.labels.includes(label));
        if (left.length > 0) faults.push(`${path}: the same in both languages: ${[...new Set(left)].join(' | ')}`);
      }
      expect(faults).toEqual([]);
      expect(paths.length).toBeGreaterThan(4);
      await context.close();
    },
    600_000,
  );

  test.each(['anybody', 'clerk', 'reviewer', 'publisher', 'auditor', 'administrator'])(
    'whatever %s can press or fill in is reached by the Tab key, in view, with a focus that is seen',
    async (role) => {
      const context = await signedIn(role);
      const page = await context.newPage();
      const faults: string[] = [];
      for (const path of pagesOf.get(role) ?? []) {
        await page.goto(`${app.origin}${path}`);
        if (path === '/check') await page.waitForSelector('input[type=file]', { state: 'attached' });
        faults.push(...(await unreachedByTab(page)).map((one) => `${path}: ${one}`));
      }
      expect(faults).toEqual([]);
      expect(pagesOf.get(role)?.length).toBeGreaterThan(4);
      await context.close();
    },
    600_000,
  );

  test('no page of the app was left out', () => {
    const pages = routes
      .filter(({ method, path }) => method === 'GET' && !NO_PAGE.test(path))
      .map(({ path }) => kindOf(path.replace(/:\w+/, '2026-Q1')));
    expect(pages.filter((kind) => !seen.has(kind))).toEqual([]);
    expect(app.faults).toEqual([]);
  });

  test('a file with a hundred columns scrolls in its own frame, not the page', async () => {
    const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
    await page.goto(`${app.origin}/check`);
    const headings = ['request_id', 'channel', ...Array.from({ length: 98 }, (_, no) => `column_${no}`)];
    const cells = [headings, ['R-1', 'e-mial', ...headings.slice(2)]].map((row) => row.join(',')).join('\n');
    await page.setInputFiles('input[type=file] >> nth=0', {
      name: 'requests.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`${cells}\n`),
    });
    await page.waitForSelector('.grid');
    const [wide, grid] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('.grid')?.scrollWidth ?? 0,
    ]);
    expect(wide).toBe(320);
    expect(grid).toBeGreaterThan(5000);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }, 120_000);
});

/** The same page in Spanish, where that has an address of its own: it is looked at beside the English one. */
const SPANISH = /\/es\/|\.es\.html$|^\/public\/$/;
/** What is downloaded, and no page. */
const FILES = /\.(?:json|zip|csv|xlsx|ndjson|parquet|xml|css|js)$|^\/releases\/\d+$|\/data\//;
/** Addresses without a page, and those that somebody reaches by an act: a link of an invitation, work that is under way. */
const NO_PAGE =
  /\*$|^\/(?:style|script|releases|welcome|import\/|copies\/:|review\/several)|public-key|\/(?:work|preview|file|verify)(?:$|\/)/;

const kindOf = (path: string): string =>
  path
    .replace(/^\/(entries|accounts|quarters)\/(?!new$)[^/]+/, '/$1/*')
    .replace(
      /^(\/statewide\/pages|\/public)\/.*?([^/]*)$/,
      (_, at: string, name: string) => `${at}/${name.replace(/^[\d-]+Q?\d*\.|^us-.*\./, '*.')}`,
    );

function inLanguage(path: string, lang: 'en' | 'es'): string {
  if (path.includes('/reports/')) return lang === 'es' ? path.replace(/(?:\.es)?\.html$/, '.es.html') : path;
  if (!/^\/(?:public|statewide\/pages)\//.test(path)) return `${path}?lang=${lang}`;
  return lang === 'es' ? path.replace(/^(\/public\/|\/statewide\/pages\/\w+\/)/, '$1es/') : path;
}
