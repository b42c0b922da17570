import { setImmediate } from 'node:timers/promises';
import type { Database } from '../store/database.ts';
import { judgeRecord, type WhyNotImported } from './judge-record.ts';
import { recordsInOrder } from './records-in-order.ts';

/** What would become of the requests in a file, before anything is saved. */
export interface ImportPlan {
  readonly news: number;
  readonly corrections: number;
  /** In the same words here already. */
  readonly there: number;
  /** What stands in the way, with some of the ids. */
  readonly refused: ReadonlyMap<WhyNotImported, { readonly count: number; readonly ids: readonly string[] }>;
}

const SHOWN = 20;
/** Others get their turn after so many. */
const AT_ONCE = 250;

/** Goes through the requests that were written down, and compares each with what is kept. */
export async function planImport(database: Database, agency_id: string, path: string): Promise<ImportPlan> {
  const counts = { new: 0, correction: 0, there: 0 };
  const refused = new Map<WhyNotImported, { count: number; ids: string[] }>();
  const latest = new Map<string, number>();
  let seen = 0;
  for await (const record of recordsInOrder(path)) {
    const { request_id, revision } = record;
    const judged = judgeRecord(database, agency_id, record, latest.get(request_id));
    if (judged === 'new' || judged === 'correction' || judged === 'there') counts[judged]++;
    else {
      const known = refused.get(judged) ?? { count: 0, ids: [] };
      known.count++;
      if (known.ids.length < SHOWN) known.ids.push(request_id);
      refused.set(judged, known);
    }
    if (judged === 'new' || judged === 'correction') latest.set(request_id, revision);
    if (++seen % AT_ONCE === 0) await setImmediate();
  }
  return { news: counts.new, corrections: counts.correction, there: counts.there, refused };
}
