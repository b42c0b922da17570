import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measured, type Run } from './measured.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const daybook = path('../packages/cli/bin/daybook.js');
export const ajvCli = path('node_modules/ajv-cli/dist/index.js');
export const isInstalled = (file: string) => existsSync(file);

/** Our command over a folder: reading, front door, schema and all rules. It must say `valid`. */
export function validated(folder: string): Run {
  const run = measured([daybook, 'validate', folder, '--quiet', '--today', '2026-11-01', '--json']);
  const verdict = /"verdict":\s*"(\w+)"/.exec(run.out)?.[1];
  if (verdict !== 'valid') throw new Error(`daybook validate said ${verdict ?? run.out.slice(0, 500)}, not valid`);
  return run;
}

/** A peer script of this folder over the same file; it must accept as many lines as there are. */
export function peer(script: string, file: string, count: number): Run {
  const run = measured([path(`peers/${script}`), file]);
  const accepted = Number(/^(\d+) valid$/m.exec(run.out)?.[1]);
  if (accepted !== count) throw new Error(`${script} accepted ${accepted} of ${count} lines: ${run.out.slice(0, 500)}`);
  return run;
}
