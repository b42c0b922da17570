// One entry, split only where a command is loaded lazily, so that `daybook --help` reads next to nothing.
import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// Names of chunks carry their hash: without this, old ones would be published too.
rmSync(here('dist/chunks'), { recursive: true, force: true });

await build({
  entryPoints: {
    main: here('src/main.ts'),
    // Workbooks are read in a thread of its own, which starts from a file.
    'sheets-worker': here('../files/src/node/sheets-worker.ts'),
    // So are large logs checked.
    'check-worker': here('../validator/src/node/check-worker.ts'),
    'judge-worker': here('../validator/src/node/judge-worker.ts'),
    // And publications of a state read.
    'chain-worker': here('../statewide/src/ingest/chain-worker.ts'),
  },
  outdir: here('dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  conditions: ['@daybook/source'],
  // DuckDB is a program of its own, an optional dependency: whoever adds up no state need not install it.
  external: ['@duckdb/node-api'],
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS dependencies still call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as daybookRequire } from 'node:module';\nconst require = daybookRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

// The solver looks for its WebAssembly beside the chunk that it was bundled into.
copyFileSync(fileURLToPath(import.meta.resolve('highs/runtime')), here('dist/chunks/highs.wasm'));
