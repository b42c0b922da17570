import type { Database } from '../store/database.ts';

/** How many digits a number has at most: ids that the agency brought along may be longer than ours. */
const MOST_DIGITS = 12;

/** The id of the next entry of a year: `2026-0042`. It never leaves the agency. */
export function nextRequestId(database: Database, year: string): string {
  for (let digits = MOST_DIGITS; digits > 0; digits--) {
    // By length and then by its signs: the index finds the last at once, however many there are.
    const last = database.one(
      'SELECT request_id FROM entry WHERE length(request_id) = ? AND request_id BETWEEN ? AND ? AND request_id GLOB ? ORDER BY request_id DESC LIMIT 1',
      [year.length + 1 + digits, `${year}-0`, `${year}-:`, `${year}-${'[0-9]'.repeat(digits)}`],
    );
    if (last !== undefined) return idOf(year, Number(String(last.request_id).slice(year.length + 1)) + 1);
  }
  return idOf(year, 1);
}

const idOf = (year: string, number: number) => `${year}-${String(number).padStart(4, '0')}`;
