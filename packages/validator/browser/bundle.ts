import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { lazyParts } from './lazy-parts.ts';

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
};

/**
 * The check for browsers as classic scripts, and a page that uses them: name → text. They work from any folder, also without
 * a server, under `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; worker-src blob:`.
 */
export async function bundle(): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const core = await workerCore();
  texts.set('check.js', await kit(core));
  for (const name of Object.keys(lazyParts))
    texts.set(
      `check.${name}.js`,
      `daybook.part(${JSON.stringify(name)}, ${JSON.stringify(await workerPart(name))});\n`,
    );
  texts.set('page.js', await script({ entryPoints: [join(here, 'page/page.ts')] }));
  for (const file of ['index.html', 'page.css']) texts.set(file, await readFile(join(here, 'page', file), 'utf8'));
  return texts;
}

/** What runs in the worker whatever is checked. */
export function workerCore(): Promise<string> {
  return script({
    stdin: { contents: `import { answerChecks } from '../src/worker/index.ts'; answerChecks(self);`, resolveDir: here },
    plugins: [lazyAsParts],
  });
}

/** The check of records against the schemas alone: of the kinds named, or of all. */
export function schemaCheck(kinds?: readonly string[]): Promise<string> {
  const names = kinds?.map((kind) => `generated/${kind}.ts`) ?? ['generated/schemas.ts'];
  const contents = names.map((name) => `export * from '../src/schema/${name}';`).join('\n');
  return script({ stdin: { contents, resolveDir: here }, globalName: 'schemas' });
}

/** One part of the worker, to stand before its core. */
export function workerPart(name: string): Promise<string> {
  const modules = Object.entries(lazyParts[name] ?? {}).map(([as, { module, takes }]) => {
    const from = JSON.stringify(module.startsWith('hucre') ? module : join(packages, module));
    return takes === undefined
      ? `export * as ${as} from ${from};`
      : `import { ${takes.join(', ')} } from ${from}; export const ${as} = { ${takes.join(', ')} };`;
  });
  return script({
    stdin: { contents: modules.join('\n'), resolveDir: join(packages, 'files') },
    globalName: `daybookParts.${name}`,
  });
}

/** What a page loads: it starts workers from the text of their scripts. */
function kit(core: string): Promise<string> {
  return script({
    entryPoints: [join(here, 'kit.ts')],
    globalName: 'daybook',
    plugins: [
      {
        name: 'worker-core',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^daybook:worker-core$/ }, ({ path }) => ({ path, namespace: 'worker-core' }));
          onLoad({ filter: /./, namespace: 'worker-core' }, () => ({
            contents: `export const core = ${JSON.stringify(core)};`,
          }));
        },
      },
    ],
  });
}

/** Turns each lazy import into a look at the parts that the worker was started with; a missing one is told to the page. */
const lazyAsParts: Plugin = {
  name: 'lazy-as-parts',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'resolved') return undefined;
      const { path: file } = await resolve(path, { resolveDir, kind, pluginData: 'resolved' });
      for (const [part, modules] of Object.entries(lazyParts))
        for (const [as, { module }] of Object.entries(modules))
          if (path === module || file === join(packages, module))
            return { path: `${part}.${as}`, namespace: 'part', pluginData: { part, as } };
      return { errors: [{ text: `${path} is imported lazily, and lazy-parts.ts does not say in which part it is` }] };
    });
    onLoad({ filter: /./, namespace: 'part' }, ({ pluginData: { part, as } }) => ({
      contents: `const part = globalThis.daybookParts?.${part};
if (part === undefined) {
  postMessage({ type: 'part-missing', part: '${part}' });
  throw new Error('The part ${part} is missing');
}
module.exports = part.${as};`,
    }));
  },
};

async function script(options: BuildOptions): Promise<string> {
  const { outputFiles = [] } = await build({ ...shared, ...options });
  return outputFiles[0]?.text ?? '';
}
