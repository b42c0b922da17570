import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle as validatorPage } from '../../../packages/validator/browser/bundle.ts';

const src = join(import.meta.dirname, '../src');

/** What does the jobs of `/check`, in a worker: parts beside `check.js`, each loaded with its first job. */
const workers: Readonly<Record<string, string>> = {
  work: 'check/jobs/work-worker.ts',
  make: 'check/jobs/make-worker.ts',
};

/** Each script of the app's own, and where it starts. */
const starts: Readonly<Record<string, string>> = {
  'page.js': 'check/page.tsx',
  'entry.js': 'entry-script/entry.ts',
};

/** What the app's pages run in a browser: name → text. Classic scripts, so that they also work from a folder. */
export async function bundle(): Promise<Map<string, string>> {
  const texts = new Map([...(await validatorPage())].filter(([name]) => /^check\..*js$/.test(name)));
  for (const [part, start] of Object.entries(workers)) {
    const work = JSON.stringify(await script(join(src, start)));
    texts.set(`check.${part}.js`, `daybook.part('${part}', ${work});\n`);
  }
  for (const [name, start] of Object.entries(starts)) texts.set(name, await script(join(src, start)));
  return texts;
}

async function script(start: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [start],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
    charset: 'utf8',
    jsx: 'automatic',
    conditions: ['@daybook/source'],
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
