import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostileCases } from '../../packages/files/tests/hostile/all-cases.ts';
import type { Row } from '../row.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
// One form of each fault is enough: the three places of a JSON text cost the same.
const refused = hostileCases.filter(({ fact, finds }) => finds.length > 0 && !/, alone$|, on a line$/.test(fact));

const GOAL = 1;

interface Cost {
  readonly fact: string;
  readonly seconds: number;
  readonly peak: number;
}

function costOf(fact: string, name: string, content: string | Uint8Array, folder: string): Cost {
  const file = join(folder, name.replace(/[^\w.-]/g, '_'));
  const told = join(folder, 'told.json');
  writeFileSync(file, content);
  // A busy machine is slow now and then: what is slow once is tried twice more.
  let seconds = Number.POSITIVE_INFINITY;
  for (let left = 3; left > 0 && seconds > GOAL; left -= 1) {
    const start = performance.now();
    spawnSync(
      process.execPath,
      ['--import', here('../measure.mjs'), here('../../packages/cli/bin/daybook.js'), 'validate', file],
      { env: { ...process.env, MEASURE_TO: told } },
    );
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  const { peak } = JSON.parse(readFileSync(told, 'utf8')) as { peak: number };
  rmSync(file);
  return { fact, seconds, peak };
}

/** Every refused file in a process of its own, start of the command included. */
export const refusal: Row = {
  name: 'refusal',
  title: `${refused.length} hostile files, each by the command in a process of its own: the worst of them`,
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-refusal-'));
    const costs = refused.map(({ fact, name, bytes }) => ({
      ...costOf(fact, name, bytes(), folder),
      isBook: /xlsx|ods/.test(name),
    }));
    rmSync(folder, { recursive: true });
    const worst = (of: readonly Cost[], by: 'seconds' | 'peak') => of.reduce((a, b) => (b[by] > a[by] ? b : a));
    const books = costs.filter(({ isBook }) => isBook);
    const others = costs.filter(({ isBook }) => !isBook);
    const slow = worst(others, 'seconds');
    const slowBook = worst(books, 'seconds');
    const large = worst(costs, 'peak');
    return [
      { what: slow.fact, value: `${slow.seconds.toFixed(2)} s`, goal: '≤ 1 s', reached: slow.seconds <= 1 },
      { what: slowBook.fact, value: `${slowBook.seconds.toFixed(2)} s`, goal: '≤ 2 s', reached: slowBook.seconds <= 2 },
      { what: large.fact, value: `${large.peak.toFixed(0)} MB`, goal: '≤ 256 MB', reached: large.peak <= 256 },
    ];
  },
};
