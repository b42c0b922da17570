import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program used: CPU and wall seconds, peak memory in megabytes, and what it said. */
export interface Run {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
  readonly status: number | null;
  readonly out: string;
}

const measure = new URL('./measure.mjs', import.meta.url).href;

/** Runs Node with the arguments in a process of its own and measures it. */
export function measured(args: readonly string[], cwd?: string): Run {
  const to = join(tmpdir(), `daybook-bench-${process.pid}.json`);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', measure, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, MEASURE_TO: to, NO_COLOR: '1' },
  });
  const wall = (performance.now() - started) / 1000;
  const { cpu, peak } = JSON.parse(readFileSync(to, 'utf8')) as { cpu: number; peak: number };
  rmSync(to);
  return { cpu, wall, peak, status, out: stdout + stderr };
}

const watch = fileURLToPath(new URL('peers/watch.mjs', import.meta.url));

/** Runs a program that is not Node's and measures it. Linux only: undefined where its figures cannot be had. */
export function measuredProgram(program: string, args: readonly string[]): Run | undefined {
  if (process.platform !== 'linux') return undefined;
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, [watch, program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const wall = (performance.now() - started) / 1000;
  return { ...(JSON.parse(stdout) as Omit<Run, 'wall'>), wall };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Runs two programs in turn, so that both see the same machine, and gives the median of the ratios of each pair. */
export function paired(
  pairs: number,
  ours: () => Run,
  theirs: () => Run,
): { ratio: number; ours: Run[]; theirs: Run[] } {
  const runs = Array.from({ length: pairs }, (_, turn) => {
    // Who goes first changes with each pair: neither always runs on the warmer machine.
    if (turn % 2 === 0) return { ours: ours(), theirs: theirs() };
    const second = theirs();
    return { ours: ours(), theirs: second };
  });
  return {
    ratio: median(runs.map((run) => run.ours.cpu / run.theirs.cpu)),
    ours: runs.map((run) => run.ours),
    theirs: runs.map((run) => run.theirs),
  };
}
