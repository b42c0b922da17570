import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured, median } from '../measured.ts';
import type { Row } from '../row.ts';
import { daybook } from '../subjects.ts';

const examples = fileURLToPath(new URL('../../schemas/v1/examples/', import.meta.url));
const GOAL = 1;
const RUNS = 9;

export const template: Row = {
  name: 'template',
  title: 'the workbook of an agency, with the law of its place and every list',
  run() {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
    const about = ['agencies', 'jurisdictions', 'agreements'].map((name) => `${examples}${name}.ndjson`);
    const typed = ['--agency', 'us-zz-fbqnlriq', '--period', '2026-Q1', '--today', '2026-01-02', '--force'];
    const runs = Array.from({ length: RUNS }, () =>
      measured([daybook, 'template', ...about, ...typed, '-o', join(folder, 'log.xlsx')]),
    );
    rmSync(folder, { recursive: true });
    // Of the wall the shortest run: on a busy machine the others tell of its other work.
    const wall = Math.min(...runs.map((run) => run.wall));
    const cpu = median(runs.map((run) => run.cpu));
    return [
      { what: 'seconds, the command as typed', value: wall.toFixed(2), goal: `≤ ${GOAL}`, reached: wall <= GOAL },
      { what: 'CPU seconds', value: cpu.toFixed(2), goal: `≤ ${GOAL}`, reached: cpu <= GOAL },
    ];
  },
};
