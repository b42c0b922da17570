import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { measured, type Run } from './measured.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const daybook = path('../packages/cli/bin/daybook.js');
export const ajvCli = path('node_modules/ajv-cli/dist/index.js');
export const isInstalled = (file: string) => existsSync(file);

/** Our command over a folder: reading, front door, schema and all rules. It must say `valid`. */
export function validated(folder: string, ...options: string[]): Run {
  const run = measured([daybook, 'validate', folder, '--quiet', '--today', '2026-11-01', '--json', ...options]);
  const verdict = /"verdict":\s*"(\w+)"/.exec(run.out)?.[1];
  if (verdict !== 'valid') throw new Error(`daybook validate said ${verdict ?? run.out.slice(0, 500)}, not valid`);
  return run;
}

/** A script of `peers/` that imports our packages, as one file with nothing in it that it does not use; gives its path. */
export function bundled(script: string): string {
  const outfile = join(tmpdir(), 'daybook-bench', script);
  buildSync({
    entryPoints: [path(`peers/${script}`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    conditions: ['@daybook/source'],
  });
  return outfile;
}

/** A script of `peers/`, or a bundled one, over the same file; it must accept as many lines as there are. */
export function peer(script: string, file: string, count: number): Run {
  const run = measured([resolve(path('peers'), script), file]);
  const accepted = Number(/^(\d+) valid$/m.exec(run.out)?.[1]);
  if (accepted !== count) throw new Error(`${script} accepted ${accepted} of ${count} lines: ${run.out.slice(0, 500)}`);
  return run;
}

/** A script that counts what it reads in a file: it must say `<count> <what>`, or read something else than the others. */
export function counting(script: string, file: string, count: number, what: string): Run {
  const run = measured(['--max-old-space-size=6000', script, file]);
  if (run.out.trim() !== `${count} ${what}`)
    throw new Error(`${script} did not count ${count} ${what}: ${run.out.slice(0, 500)}`);
  return run;
}
