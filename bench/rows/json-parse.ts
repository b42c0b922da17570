import { logFolder } from '../fixtures.ts';
import { paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { peer, validated } from '../subjects.ts';

const COUNT = 100_000;

export const jsonParse: Row = {
  name: 'json-parse',
  title: 'daybook validate (front door, schema, rules) against JSON.parse of the same 100,000 lines',
  run() {
    const { folder, log } = logFolder(COUNT);
    const { ratio } = paired(
      9,
      () => validated(folder),
      () => peer('json-parse.mjs', log, COUNT),
    );
    return [{ what: 'CPU, ours ÷ JSON.parse', value: ratio.toFixed(2), goal: '≤ 2.00', reached: ratio <= 2 }];
  },
};
