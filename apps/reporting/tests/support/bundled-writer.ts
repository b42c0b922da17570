import { join } from 'node:path';
import { build } from 'esbuild';

/** The writer as one file that starts fast. @returns its path. */
export async function bundledWriter(folder: string): Promise<string> {
  const outfile = join(folder, 'write-until-killed.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'write-until-killed.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@daybook/source'],
    banner: {
      js: `import { createRequire } from 'node:module';const require = createRequire(${JSON.stringify(import.meta.url)});`,
    },
    plugins: [
      {
        name: 'sqlite-stays-outside',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^libsql$/ }, () => ({ path: import.meta.resolve('libsql'), external: true })),
      },
    ],
    logLevel: 'error',
  });
  return outfile;
}
