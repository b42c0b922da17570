#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const main = new URL('../dist/main.js', import.meta.url);

if (existsSync(main)) {
  // Else the engine takes twice the memory that the app needs before it clears up.
  setFlagsFromString('--optimize-for-size');
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2), process.env);
} else {
  process.stderr.write('Not built yet. Type: npm run build\n');
  process.exitCode = 2;
}
