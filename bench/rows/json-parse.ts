import { logFolder } from '../fixtures.ts';
import { paired } from '../measured.ts';
import type { Row } from '../row.ts';
import { bundled, peer, validated } from '../subjects.ts';

const COUNT = 100_000;

export const jsonParse: Row = {
  name: 'json-parse',
  title: 'Our check against JSON.parse of the same 100,000 lines, whole processes',
  run() {
    const { folder, log } = logFolder(COUNT);
    const library = bundled('schema-and-rules.mjs');
    const parse = () => peer('json-parse.mjs', log, COUNT);
    const inner = paired(9, () => peer(library, log, COUNT), parse).ratio;
    const whole = paired(9, () => validated(folder), parse).ratio;
    return [
      { what: 'CPU, schema + rules', value: inner.toFixed(2), goal: '≤ 2.00', reached: inner <= 2 },
      { what: 'CPU, daybook validate', value: whole.toFixed(2), goal: '≤ 2.50', reached: whole <= 2.5 },
    ];
  },
};
