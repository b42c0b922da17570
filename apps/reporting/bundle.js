// One file that starts at once. SQLite is a program of its own and stays outside.
import { copyFileSync, cpSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Names of chunks carry their hash: without this, old ones would stay.
rmSync(here('dist/chunks'), { recursive: true, force: true });

await build({
  entryPoints: {
    main: here('src/main.ts'),
    // A release is made in a thread of its own, which starts from a file.
    'publish-worker': here('src/publishing/publish-worker.ts'),
    // Files that somebody brings are read in a thread of its own, which starts from a file.
    'import-worker': here('src/import/import-worker.ts'),
    // Copies that take a while are made in a thread, too.
    'copy-worker': here('src/export/copy-worker.ts'),
    // What other agencies published is verified and added up in a thread, too.
    'oversight-worker': here('src/oversight/oversight-worker.ts'),
    // The demonstration has other agencies publish, while somebody looks at it.
    'demo-worker': here('src/demo/demo-worker.ts'),
  },
  outdir: here('dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  conditions: ['@daybook/source'],
  external: ['libsql', '@duckdb/node-api'],
  define: { 'process.env.NODE_ENV': '"production"' },
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS dependencies still call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as daybookRequire } from 'node:module';\nconst require = daybookRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// The solver looks for its WebAssembly beside the chunk that it was bundled into.
const wasm = createRequire(here('../../packages/publisher/package.json')).resolve('highs/runtime');
copyFileSync(wasm, here('dist/chunks/highs.wasm'));

// What the demonstration is filled with.
for (const path of [
  'agencies.ndjson',
  'agreements.ndjson',
  'context.csv',
  'expenditures.csv',
  'jurisdictions.ndjson',
  'law/us-zz.json',
  'logs',
  'map.geojson',
  'registry.json',
])
  cpSync(here(`../../schemas/v1/examples/${path}`), here(`dist/zephyra/${path}`), { recursive: true });
