import { logFolder } from '../fixtures.ts';
import { paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { isInstalled, peer, validated } from '../subjects.ts';

const COUNT = 100_000;

export const ajvAtStart: Row = {
  name: 'ajv-at-start',
  title: 'daybook validate against ajv compiled at start (schema alone) on the same 100,000 lines',
  run() {
    if (!isInstalled(new URL('../node_modules/ajv', import.meta.url).pathname))
      return { skipped: 'ajv is not installed in bench/' };
    const { folder, log } = logFolder(COUNT);
    const { ratio } = paired(
      9,
      () => peer('ajv-at-start.mjs', log, COUNT),
      () => validated(folder),
    );
    return [{ what: 'CPU, ajv ÷ ours', value: ratio.toFixed(2), goal: '≥ 1.00', reached: ratio >= 1 }];
  },
};
