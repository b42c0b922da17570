import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { bundle } from '../../browser/bundle.ts';
import { checkFolder } from '../../browser/check-folder.ts';

/** The page of the folder, open from the disk in a narrow window of Chromium, in English. */
export interface OpenedCheckFolder {
  /** A folder that goes away with it. */
  readonly folder: string;
  readonly page: Page;
  /** Addresses that were asked for and are not the page's own files: there should be none. */
  readonly sent: readonly string[];
  /** What the page's programs stumbled over. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** Builds the folder of `/check` and opens its page. @param executablePath of Chromium. */
export async function openedCheckFolder(executablePath: string): Promise<OpenedCheckFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-check-'));
  for (const [name, text] of checkFolder(await bundle())) writeFileSync(join(folder, name), text);
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const page = await (await browser.newContext({ viewport: { width: 320, height: 800 } })).newPage();
  const [sent, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) sent.push(request.url());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('crash', () => faults.push('The page died'));
  await page.goto(`${pathToFileURL(join(folder, 'index.html'))}?lang=en`);
  await page.waitForSelector('#files');
  return {
    folder,
    page,
    sent,
    faults,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
