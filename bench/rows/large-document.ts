import { documentFolder } from '../fixtures.ts';
import type { Row } from '../row.ts';
import { validated } from '../subjects.ts';

// 600 MB: more than a string of JavaScript may hold.
const COUNT = 430_000;

export const largeDocument: Row = {
  name: 'large-document',
  title: 'daybook validate over one JSON document of 600 MB',
  run() {
    const { peak } = validated(documentFolder(COUNT));
    return [{ what: 'MB at its peak', value: peak.toFixed(0), goal: '≤ 100', reached: peak <= 100 }];
  },
};
