// One file that starts at once. SQLite is a program of its own and stays outside.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  entryPoints: { main: here('src/main.ts') },
  outdir: here('dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  conditions: ['@daybook/source'],
  external: ['libsql'],
  define: { 'process.env.NODE_ENV': '"production"' },
  chunkNames: 'chunks/[name]-[hash]',
  // CommonJS dependencies still call `require` for Node's own modules.
  banner: {
    js: "import { createRequire as daybookRequire } from 'node:module';\nconst require = daybookRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
