import type { SayOfCell } from './cell-reader.ts';
import { type CellValue, UNREAD } from './cell-value.ts';
import { valued } from './valued.ts';

/** A whole number: `1234`, or `1,234` and `1234.00`, which are said. `cents` makes the question for `12.50` one about cents. */
export function readInteger(text: string, cents: boolean, say: SayOfCell): CellValue {
  const digits = /^-?\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(/^(-?\d+)\.0+$/, '$1');
  if (!/^-?\d+$/.test(digits) || digits === '-0') {
    say(
      'unreadable-number',
      valued(text, 'integer', cents && /^[$]?[\d,]+(?:\.\d+)?$/.test(text) ? 'cents' : undefined),
    );
    return UNREAD;
  }
  const number = Number(digits);
  if (!Number.isSafeInteger(number)) {
    say('unreadable-number', valued(text, 'integer', 'too-large'));
    return UNREAD;
  }
  if (digits !== text) say('number-rewritten', { values: { value: text, number } });
  return number;
}
