import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { defects as wordsEn } from '../src/rules/generated/words-en.ts';
import { defects as wordsEs } from '../src/rules/generated/words-es.ts';
import { compactPlugin } from './compact/compact-plugin.ts';
import { lazyParts } from './lazy-parts.ts';
import { partsPlugin } from './parts-plugin.ts';

const here = import.meta.dirname;
const packages = join(here, '../..');

const shared: BuildOptions = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2023',
  charset: 'utf8',
  conditions: ['@daybook/source'],
  absWorkingDir: here,
  logLevel: 'warning',
  plugins: [compactPlugin],
};

/**
 * The check for browsers as classic scripts, and a page that uses them: name → text. They work from any folder, also without
 * a server, under `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src blob:`.
 */
export async function bundle(): Promise<Map<string, string>> {
  const texts = new Map([['check.js', await kit()]]);
  const add = (part: string, text: string) =>
    texts.set(`check.${part}.js`, `daybook.part(${JSON.stringify(part)}, ${JSON.stringify(text)});\n`);
  add('core', await workerCore());
  for (const part of Object.keys(lazyParts)) add(part, await workerPart(part));
  add('advice-en', advice(wordsEn));
  add('advice-es', advice(wordsEs));
  texts.set('page.js', await script({ entryPoints: [join(here, 'page/page.ts')] }));
  for (const file of ['index.html', 'page.css']) texts.set(file, await readFile(join(here, 'page', file), 'utf8'));
  return texts;
}

/** What runs in the worker whatever is checked. */
export function workerCore(): Promise<string> {
  return script({
    stdin: { contents: `import { answerChecks } from '../src/worker/index.ts'; answerChecks(self);`, resolveDir: here },
    plugins: [partsPlugin, compactPlugin],
  });
}

/** One part of the worker, to stand before its core. */
export function workerPart(name: string): Promise<string> {
  const modules = Object.entries(lazyParts[name] ?? {}).map(([as, { module, takes }]) => {
    const from = JSON.stringify(module.startsWith('hucre') ? module : join(packages, module));
    return `import { ${takes.map((one) => `${one} as ${as}_${one}`).join(', ')} } from ${from};
export const ${as} = { ${takes.map((one) => `${one}: ${as}_${one}`).join(', ')} };`;
  });
  return script({
    stdin: { contents: modules.join('\n'), resolveDir: join(packages, 'files') },
    globalName: `daybookParts[${JSON.stringify(name)}]`,
  });
}

/** The check of records against the schemas alone: of the kinds named, or of all. */
export function schemaCheck(kinds?: readonly string[]): Promise<string> {
  const names = kinds?.map((kind) => `generated/${kind}.ts`) ?? ['generated/schemas.ts'];
  const contents = names.map((name) => `export * from '../src/schema/${name}';`).join('\n');
  return script({ stdin: { contents, resolveDir: here }, globalName: 'schemas' });
}

/** Why each defect matters and how to repair it, as JSON: a page reads it, and the worker does not. */
function advice(defects: typeof wordsEn): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(defects).map(([id, { title, why, fix }]) => [id, { title, why, fix }])),
  );
}

/** What a page loads: it starts workers from the text of their scripts. */
function kit(): Promise<string> {
  return script({ entryPoints: [join(here, 'kit.ts')], globalName: 'daybook' });
}

async function script(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...shared, ...options });
  return outputFiles[0]?.text ?? '';
}
