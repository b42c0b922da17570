import { paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { bundled, counting } from '../subjects.ts';
import { tableFiles } from '../tables.ts';

const COUNT = 100_000;

export const csv: Row = {
  name: 'csv',
  title: 'Reading a CSV of 100,000 requests against papaparse alone, whole processes, equal cells',
  async run() {
    const { csv: file, cells } = await tableFiles(COUNT);
    const [ours, records, bare] = ['cells-ours.mjs', 'records-ours.mjs', 'cells-papaparse.mjs'].map(bundled) as [
      string,
      string,
      string,
    ];
    const parse = () => counting(bare, file, cells, 'cells');
    const rows = paired(9, () => counting(ours, file, cells, 'cells'), parse);
    const whole = paired(5, () => counting(records, file, COUNT, 'records'), parse);
    const peak = Math.max(...whole.ours.map((run) => run.peak));
    return [
      { what: 'CPU, rows ÷ papaparse', value: rows.ratio.toFixed(2), goal: '≤ 1.30', reached: rows.ratio <= 1.3 },
      { what: 'CPU, records ÷ papaparse', value: whole.ratio.toFixed(2), goal: '≤ 4.00', reached: whole.ratio <= 4 },
      { what: 'peak memory of records, MB', value: peak.toFixed(0), goal: '≤ 200', reached: peak <= 200 },
    ];
  },
};
