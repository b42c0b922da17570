// Runs the build of every package. With --quiet (after `npm ci`) it prints only what went wrong.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const turbo = fileURLToPath(new URL('node_modules/turbo/bin/turbo', import.meta.url));
const quiet = process.argv.includes('--quiet');

if (!existsSync(turbo)) {
  // `npm ci --omit=dev` installs no build tools; it must still succeed, with the dist folders of an earlier build.
  process.stderr.write('Nothing was built: the development packages are not installed.\n');
} else {
  const { status, stdout, stderr } = spawnSync(process.execPath, [turbo, 'run', 'build', '--output-logs=errors-only'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    // The build tool must not call home.
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
  });
  if (status !== 0 && quiet) process.stderr.write(`${stdout}${stderr}`);
  process.exitCode = status ?? 2;
}
