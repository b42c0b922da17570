import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, type Run } from '../measured.ts';
import type { Row } from '../row.ts';
import { daybook, validated } from '../subjects.ts';

/** `STATE_ASKS=10000000 npm run bench -- statewide-build` for ten million. */
const ASKS = Number(process.env.STATE_ASKS ?? 1_000_000);
const AGENCIES = 500;
const QUARTERS = 12;

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(tmpdir(), 'daybook-bench', `state-${ASKS}`);
const publications = join(folder, 'publications');

/** The made-up state, made once a machine. */
function made(): void {
  if (existsSync(join(folder, 'made'))) return;
  rmSync(folder, { recursive: true, force: true });
  const size = [
    '--agencies',
    `${AGENCIES}`,
    '--quarters',
    `${QUARTERS}`,
    '--asks',
    `${Math.ceil(ASKS / AGENCIES / QUARTERS)}`,
  ];
  const { status, out } = measured(
    ['--conditions=@daybook/source', '--import', 'tsx', join(root, 'made-up-state.ts'), folder, ...size, '--coarse'],
    root,
  );
  if (status !== 0) throw new Error(`The made-up state was not made:\n${out.slice(-2000)}`);
  mkdirSync(join(folder, 'made'));
}

function built(out: string): Run {
  const run = measured([
    ...[daybook, 'statewide', 'build', publications, '--out', out, '--key', join(folder, 'keys')],
    ...['--today', '2027-12-31', '--quiet', '--json'],
  ]);
  if (run.status !== 0) throw new Error(`daybook statewide build ended with ${run.status}:\n${run.out.slice(0, 2000)}`);
  return run;
}

export const statewideBuild: Row = {
  name: 'statewide-build',
  title: `daybook statewide build of ${AGENCIES} agencies × ${QUARTERS} quarters, ${ASKS} asks, against daybook validate over the same folders; and again with 1 % of the publications new`,
  run() {
    made();
    const state = join(folder, 'state');
    rmSync(state, { recursive: true, force: true });
    // The made-up quarters go on past today.
    const checked = validated(publications, '--today', '2027-12-31');
    const first = built(state);
    // One publication in a hundred comes later: the last one of every eighth agency or so.
    const aside = join(folder, 'later');
    rmSync(aside, { recursive: true, force: true });
    mkdirSync(aside);
    const agencies = readdirSync(publications).sort();
    const late = agencies.slice(0, Math.round((AGENCIES * QUARTERS) / 100)).map((agency) => {
      const last = readdirSync(join(publications, agency)).sort().at(-1) ?? '';
      return { here: join(publications, agency, last), there: join(aside, agency) };
    });
    for (const { here, there } of late) renameSync(here, there);
    try {
      built(state);
    } finally {
      for (const { here, there } of late) renameSync(there, here);
    }
    const again = built(state);
    const wall = first.wall / checked.wall;
    const cpu = first.cpu / checked.cpu;
    const part = again.wall / first.wall;
    return [
      { what: 'wall ÷ validate', value: wall.toFixed(2), goal: '≤ 1.30', reached: wall <= 1.3 },
      { what: 'CPU ÷ validate', value: cpu.toFixed(2), goal: '≤ 1.80', reached: cpu <= 1.8 },
      { what: 'peak memory, MB', value: first.peak.toFixed(0), goal: '≤ 2048', reached: first.peak <= 2048 },
      { what: '1 % new ÷ first', value: part.toFixed(3), goal: '≤ 0.050', reached: part <= 0.05 },
    ];
  },
};
