import { logFolder } from '../fixtures.ts';
import { paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { bundled, peer } from '../subjects.ts';

const MILLION = 1_000_000;

export const quarterlyReport: Row = {
  name: 'quarterly-report',
  title: 'The quarterly report of 1,000,000 requests against JSON.parse of their lines, whole processes',
  run() {
    const { log } = logFolder(MILLION);
    const program = bundled('quarterly-report.mjs');
    const { ratio, ours } = paired(
      3,
      () => peer(program, log, MILLION),
      () => peer('json-parse.mjs', log, MILLION),
    );
    const small = logFolder(MILLION / 10);
    const growth = Math.min(...ours.map(({ peak }) => peak)) / peer(program, small.log, MILLION / 10).peak;
    return [
      { what: 'CPU, parsed and counted', value: ratio.toFixed(2), goal: '≤ 1.50', reached: ratio <= 1.5 },
      { what: 'peak memory, 1,000,000 / 100,000', value: growth.toFixed(2), goal: '≤ 1.30', reached: growth <= 1.3 },
    ];
  },
};
