import { logFolder } from '../fixtures.ts';
import type { Row } from '../row.ts';
import { validated } from '../subjects.ts';

export const memory: Row = {
  name: 'memory',
  title: 'Peak memory of daybook validate at 100,000 and 1,000,000 lines',
  run() {
    const small = validated(logFolder(100_000).folder).peak;
    const large = validated(logFolder(1_000_000).folder).peak;
    const growth = large / small;
    return [
      { what: 'MB at 100,000', value: small.toFixed(0), goal: '≤ 150', reached: small <= 150 },
      { what: 'MB at 1,000,000', value: large.toFixed(0), goal: '≤ 150', reached: large <= 150 },
      { what: 'growth', value: growth.toFixed(2), goal: '≤ 1.30', reached: growth <= 1.3 },
    ];
  },
};
