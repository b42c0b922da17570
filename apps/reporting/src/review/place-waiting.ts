import { setImmediate } from 'node:timers/promises';
import type { Request } from '@daybook/types';
import { lawOf } from '../reference/law-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import { whyBroken } from '../server/why-broken.ts';
import type { Store } from '../store/open-store.ts';
import { limitOfWaiting } from './limit-of-waiting.ts';

/** Others get their turn after so many. */
const AT_ONCE = 50;
/** So many are waited for: who opens the list is not held up by a log that was brought this minute. */
const MOST = 5000;

/**
 * Gives those entries their place among what waits for a review that have none yet: new ones, and all of them after the law
 * or the agency's own record has changed.
 *
 * @returns how many still have none.
 */
export async function placeWaiting(store: Store): Promise<number> {
  const { database } = store;
  try {
    for (let done = 0; done < MOST; done += AT_ONCE) {
      if (placeSome(store) < AT_ONCE) return 0;
      await setImmediate();
    }
  } catch (fault) {
    // On a full disk the list can still be read.
    if (whyBroken(fault) !== 'disk-full') throw fault;
  }
  const left = database.one("SELECT COUNT(*) AS n FROM latest WHERE standing = 'waits' AND placed_by < ?", [
    groundOf(store),
  ]);
  return Number(left?.n);
}

/** The last of the agency's records: what was placed by an earlier one may stand elsewhere now. */
const groundOf = ({ database }: Store): number =>
  Number(database.one('SELECT MAX(seq) AS seq FROM reference')?.seq ?? 0);

function placeSome(store: Store): number {
  const { database } = store;
  const ground = groundOf(store);
  const rows = database.all(
    `SELECT latest.seq, record, at FROM latest JOIN entry USING (request_id, revision) JOIN event ON event.seq = latest.seq
     WHERE standing = 'waits' AND placed_by < ? LIMIT ?`,
    [ground, AT_ONCE],
  );
  if (rows.length === 0) return 0;
  const { agency } = referencesOf(database);
  const law = lawOf(database);
  const places = rows.map(({ seq, record, at }) => ({
    seq: Number(seq),
    ...limitOfWaiting(JSON.parse(String(record)) as Request, String(at), law, agency),
  }));
  database.write(() => {
    for (const { seq, limit_at, since } of places)
      database.run('UPDATE latest SET limit_at = ?, since = ?, placed_by = ? WHERE seq = ?', [
        limit_at,
        since,
        ground,
        seq,
      ]);
  });
  return rows.length;
}
