import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rows } from './rows/index.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !rows.some((row) => row.name === name));

if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${rows.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

// The peers have a lock of their own, so that nobody who installs Daybook installs them.
if (!existsSync(`${here}node_modules`)) {
  console.log('Installing the peers of the benches …');
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
}

for (const row of rows.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n${row.name}: ${row.title}`);
  const figures = await row.run();
  if ('skipped' in figures) {
    console.log(`  skipped: ${figures.skipped}`);
    continue;
  }
  for (const { what, value, goal, reached } of figures) {
    console.log(`  ${what.padEnd(32)} ${value.padStart(8)}   goal ${goal.padEnd(8)} ${reached ? 'reached' : 'MISSED'}`);
  }
}
