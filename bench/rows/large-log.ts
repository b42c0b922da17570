import { logFolder } from '../fixtures.ts';
import { paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { peer, validated } from '../subjects.ts';

const COUNT = 1_000_000;

export const largeLog: Row = {
  name: 'large-log',
  title: 'daybook validate against JSON.parse of the same 1,000,000 lines, whole processes',
  run() {
    const { folder, log } = logFolder(COUNT);
    const { ratio } = paired(
      3,
      () => validated(folder),
      () => peer('json-parse.mjs', log, COUNT),
    );
    return [{ what: 'CPU, daybook validate', value: ratio.toFixed(2), goal: '≤ 2.50', reached: ratio <= 2.5 }];
  },
};
