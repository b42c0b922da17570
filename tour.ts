import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The day on which the fictional state is looked at: after its second quarter, and the same on every machine. */
const TODAY = '2026-08-15';
const STATE = 'schemas/v1/examples';

/** The main job on the fictional state: its files are checked, and the first quarter of one agency is counted. */
function tour(): number {
  if (!existsSync(here('packages/cli/dist/main.js'))) run(here('build.js'), ['--quiet']);
  const code =
    daybook('validate', STATE, '--today', TODAY) ||
    daybook('report', STATE, '--agency', 'us-zz-znnyprhs', '--period', '2026-Q1', '--as-of', TODAY, '--today', TODAY);
  if (code === 0) console.log('\nNow your own file: npx daybook validate log.xlsx · more: npx daybook --help');
  return code;
}

function daybook(...args: string[]): number {
  console.log(`\n$ npx daybook ${args.join(' ')}\n`);
  return run(here('packages/cli/bin/daybook.js'), args);
}

function run(program: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [program, ...args], { cwd: here('.'), stdio: 'inherit' }).status ?? 2;
}

process.exitCode = tour();
