import { canonicalForm } from '@daybook/reports';
import type { Database } from '../store/database.ts';
import { eventOf } from '../store/event.ts';

const PAGE = 500;

/** The journal as NDJSON, some lines at a time: each event with the link before it and its own, so that anybody can recompute them. */
export function* journalText(database: Database): Generator<string> {
  for (let from = 0; ; ) {
    const rows = database.all('SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT ?', [from, PAGE]);
    if (rows.length > 0)
      yield rows
        .map((row) => `${canonicalForm({ ...eventOf(row), previous: String(row.previous), hash: String(row.hash) })}\n`)
        .join('');
    if (rows.length < PAGE) return;
    from = Number(rows.at(-1)?.seq);
  }
}
