import { logFolder } from '../fixtures.ts';
import { median } from '../measured.ts';
import type { Row } from '../row.ts';
import { validated } from '../subjects.ts';

const PAIRS = 3;

export const twoThreads: Row = {
  name: 'two-threads',
  title: 'Two threads against one: daybook validate of 1,000,000 lines',
  run() {
    const { folder } = logFolder(1_000_000);
    const runs = Array.from({ length: PAIRS }, () => ({
      one: validated(folder),
      two: validated(folder, '--threads', '2'),
    }));
    if (runs.some(({ one, two }) => one.out !== two.out)) throw new Error('Two threads say something else than one');
    const wall = median(runs.map(({ one, two }) => two.wall / one.wall));
    const peak = Math.max(...runs.map(({ two }) => two.peak));
    return [
      { what: 'wall', value: wall.toFixed(2), goal: '≤ 0.60', reached: wall <= 0.6 },
      { what: 'MB, two threads', value: peak.toFixed(0), goal: '≤ 150', reached: peak <= 150 },
    ];
  },
};
