import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { lazyParts } from './lazy-parts.ts';

const packages = join(import.meta.dirname, '../..');

/** In the core, what stands in a part becomes a look at the parts that the worker was started with. */
export const partsPlugin: Plugin = {
  name: 'parts',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (pluginData === 'resolved' || kind === 'entry-point' || path === 'daybook:part') return undefined;
      const { path: file } = await resolve(path, { kind, importer, resolveDir, pluginData: 'resolved' });
      for (const [part, modules] of Object.entries(lazyParts))
        for (const [as, lazy] of Object.entries(modules))
          if (path === lazy.module || file === join(packages, lazy.module))
            // Named only by an index that nobody asks for it, it is left out.
            return { path: `${part}.${as}`, namespace: 'part', sideEffects: false, pluginData: { part, as, lazy } };
      return undefined;
    });
    onLoad({ filter: /./, namespace: 'part' }, ({ pluginData: { part, as, lazy } }) => ({
      contents: lazy.isLate ? late(part, as) : now(part, as, lazy.takes),
      resolveDir: packages,
    }));
    onResolve({ filter: /^daybook:part$/ }, ({ path }) => ({ path, namespace: 'access' }));
    onLoad({ filter: /./, namespace: 'access' }, () => ({ contents: access }));
  },
};

/** A missing part is told to the page, which starts the check again with it. */
const access = `export function part(name) {
  const found = globalThis.daybookParts?.[name];
  if (found !== undefined) return found;
  postMessage({ type: 'part-missing', part: name });
  throw new Error('The part ' + name + ' is missing');
}`;

function now(part: string, as: string, takes: readonly string[]): string {
  const held = `part(${JSON.stringify(part)}).${as}`;
  if (as === 'titles')
    return `import { part } from 'daybook:part';
import { codelists } from './types/src/index.ts';
import { packedTitles } from './validator/browser/compact/packed-titles.ts';
export const titles = packedTitles.unpack(${held}.titles, codelists);`;
  return `import { part } from 'daybook:part'; export const { ${takes.join(', ')} } = ${held};`;
}

function late(part: string, as: string): string {
  return `import { part } from 'daybook:part';
export const schema = new Proxy({}, { get: (_, name) => part(${JSON.stringify(part)}).${as}.schema[name] });`;
}
