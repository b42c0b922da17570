import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, measuredProgram, median } from '../measured.ts';
import type { Row } from '../row.ts';
import { bundled, daybook } from '../subjects.ts';

const PAIRS = 5;
const MEGABYTES = 500;

export const verify: Row = {
  name: 'verify',
  title: 'daybook verify --no-recount of a release of 500 MB against sha256sum -c, whole processes, both find it whole',
  run() {
    const folder = join(tmpdir(), 'daybook-bench', `release-${MEGABYTES}`);
    // In a process of its own: what it held in memory would be counted for those that come after.
    const fingerprint = measured([bundled('make-release.mjs'), folder, `${MEGABYTES}`]).out.trim();
    const sums = () => measuredProgram('/bin/sh', ['-c', `cd '${folder}' && exec sha256sum -c --quiet SHA256SUMS`]);
    if (sums()?.status !== 0) return { skipped: 'sha256sum, or a system that tells what it used' };
    const runs = Array.from({ length: PAIRS }, () => {
      const typed = ['verify', folder, '--no-recount', '--key', fingerprint, '--today', '2026-11-01'];
      const ours = measured([daybook, ...typed]);
      if (ours.status !== 0) throw new Error(`daybook verify did not verify it:\n${ours.out}`);
      const theirs = sums();
      if (theirs?.status !== 0) throw new Error(`sha256sum found: ${theirs?.out}`);
      return { ours, theirs };
    });
    const wall = median(runs.map(({ ours, theirs }) => ours.wall / theirs.wall));
    const cpu = median(runs.map(({ ours, theirs }) => ours.cpu / theirs.cpu));
    const peak = Math.max(...runs.map(({ ours }) => ours.peak));
    return [
      { what: 'wall ÷ sha256sum -c', value: wall.toFixed(2), goal: '≤ 1.30', reached: wall <= 1.3 },
      { what: 'CPU ÷ sha256sum -c', value: cpu.toFixed(2), goal: '≤ 1.30', reached: cpu <= 1.3 },
      { what: 'peak memory, MB', value: peak.toFixed(0), goal: '≤ 150', reached: peak <= 150 },
    ];
  },
};
