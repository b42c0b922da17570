import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The main job on the fictional state: its logs are checked, and what was found is printed. */
function start(): number {
  if (!existsSync(here('packages/cli/dist/main.js'))) run(here('build.js'), ['--quiet']);
  return run(here('packages/cli/bin/daybook.js'), ['validate', 'schemas/v1/examples']);
}

function run(program: string, args: readonly string[]): number {
  return spawnSync(process.execPath, [program, ...args], { cwd: here('.'), stdio: 'inherit' }).status ?? 2;
}

process.exitCode = start();
