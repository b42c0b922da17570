import type { Database } from '../store/database.ts';

/** The id of the next entry of a year: `2026-0042`. It never leaves the agency. */
export function nextRequestId(database: Database, year: string): string {
  const last = database.one(
    'SELECT request_id FROM entry WHERE request_id GLOB ? ORDER BY length(request_id) DESC, request_id DESC LIMIT 1',
    [`${year}-[0-9]*`],
  );
  const number = last === undefined ? 0 : Number(String(last.request_id).slice(5));
  return `${year}-${String(number + 1).padStart(4, '0')}`;
}
