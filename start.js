// Starts the reporting app, and builds first where something is not built yet: `npm start`, `npm start -- --demo`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

if (!existsSync(here('apps/reporting/dist/main.js'))) {
  process.stdout.write('Building, once: about a minute …\n');
  spawnSync(process.execPath, [here('build.js'), '--quiet'], { stdio: 'inherit' });
}
await import('./apps/reporting/bin/daybook-app.js');
