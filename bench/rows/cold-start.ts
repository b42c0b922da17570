import { measured, paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { daybook } from '../subjects.ts';

export const coldStart: Row = {
  name: 'cold-start',
  title: 'daybook --help against bare node',
  run() {
    const { ratio } = paired(
      21,
      () => measured([daybook, '--help']),
      () => measured(['-e', '0']),
    );
    return [{ what: 'CPU, ours ÷ node -e 0', value: ratio.toFixed(2), goal: '≤ 1.30', reached: ratio <= 1.3 }];
  },
};
