import type { DateOrder } from './date-order.ts';
import { parseDate } from './parse-date.ts';
import { splitTime } from './split-time.ts';

const slashed = /^(\d{1,2})([-/.])(\d{1,2})\2(?:\d{4}|\d{2})$/;

// Most cells are told apart by their first letters.
const begins = /^\s*\d{1,2}[-/.]/;

/** Collects from a file's own dates whether month or day comes first: 1/26/2026 can only be month first. */
export class DateEvidence {
  #monthFirst = false;
  #dayFirst = false;

  see(text: string): void {
    if (text.length > 40 || !begins.test(text)) return;
    const { date } = splitTime(text.trim());
    const match = slashed.exec(date);
    if (match === null || typeof parseDate(date) !== 'object') return;
    if (Number(match[3]) > 12) this.#monthFirst = true;
    else if (Number(match[1]) > 12) this.#dayFirst = true;
  }

  /** The order that all unmistakable dates share; nothing where there are none, or both kinds. */
  get order(): DateOrder | undefined {
    if (this.#monthFirst === this.#dayFirst) return undefined;
    return this.#monthFirst ? 'month-first' : 'day-first';
  }
}
