import { jsonText } from '../words/json-text.ts';
import type { Format } from './format.ts';
import { findingsRecord } from './json.ts';

/**
 * The same as `json`, line by line, so that a program need not hold it all: first what was read, then each finding and each
 * thing that was not checked, last the verdict. Without its last line the text was cut off. See `$defs/line` of
 * `findings.schema.json`.
 */
export const jsonl: Format = {
  id: 'jsonl',
  words: { en: 'for programs: one finding a line', es: 'para programas: un hallazgo por línea' },
  ending: '.jsonl',
  print(checked) {
    const { verdict, counts, answered, totals_by_rule, findings, skipped, not_checked, regraded, ...head } =
      findingsRecord(checked);
    const lines: object[] = [
      { head },
      ...regraded.map((one) => ({ regraded: one })),
      ...findings.map((finding) => ({ finding })),
      ...skipped.map((one) => ({ skipped: one })),
      ...not_checked.map((one) => ({ not_checked: one })),
      { end: { verdict, counts, answered, totals_by_rule } },
    ];
    return lines.map((line) => `${jsonText(line)}\n`).join('');
  },
};
