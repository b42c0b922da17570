import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium as engine, type Page } from 'playwright-core';
import { bundle } from '../../browser/bundle.ts';
import type * as kit from '../../browser/kit.ts';
import { serveFolder } from './serve-folder.ts';

declare const daybook: typeof kit;

// A browser that talks to nobody on its own account.
const QUIET =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A file to give to the page: its name and its bytes. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The built page in a real browser, from a folder and over http; `open.html` is the same page without its policy. */
export async function chromium(path: string) {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-page-'));
  const texts = await bundle();
  const page = texts.get('index.html') ?? '';
  texts.set('open.html', page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
  for (const [name, text] of texts) await writeFile(join(folder, name), text);
  const server = await serveFolder(folder);
  const browser: Browser = await engine.launch({ executablePath: path, args: QUIET.split(' ') });
  return {
    texts,
    /** Every path that the server was asked for. */
    asked: server.asked,
    http: server.address,
    folder: pathToFileURL(folder).href,
    async open(address: string): Promise<Page> {
      const opened = await browser.newPage();
      await opened.goto(address);
      await opened.waitForSelector('#files');
      return opened;
    },
    async close() {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Puts files into an input of their own, as if a person had chosen them. */
export async function give(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.evaluate(() => {
    document.getElementById('given')?.remove();
    document.body.append(Object.assign(document.createElement('input'), { type: 'file', multiple: true, id: 'given' }));
  });
  await page.setInputFiles(
    '#given',
    files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })),
  );
}

/** Checks the files that were given, and gives the result as JSON. */
export function checkGiven(page: Page, options: { today: string; lang?: 'en' | 'es' }): Promise<string> {
  return page.evaluate(async (how) => {
    const { files } = document.getElementById('given') as HTMLInputElement;
    return JSON.stringify(await daybook.check([...(files ?? [])], how));
  }, options);
}

/** The same, with what the page saw meanwhile: `ticks` is how often its own timer had run. */
export function watchGiven(page: Page, options: { today: string; lang?: 'en' | 'es' }) {
  return page.evaluate(async (how) => {
    const input = document.getElementById('given') as HTMLInputElement;
    const files = [...(input.files ?? [])];
    const progress: { bytes: number; pass: string; ticks: number }[] = [];
    let ticks = 0;
    let early = 0;
    let last = performance.now();
    let longestGap = 0;
    const timer = setInterval(() => {
      ticks++;
      longestGap = Math.max(longestGap, performance.now() - last);
      last = performance.now();
    }, 4);
    const checked = await daybook.check(files, {
      ...how,
      onProgress: ({ bytes, pass }) => progress.push({ bytes, pass, ticks }),
      onFound: (findings) => {
        early += findings.length;
      },
    });
    clearInterval(timer);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    return { json: JSON.stringify(checked), progress, early, size, ticks, longestGap };
  }, options);
}
