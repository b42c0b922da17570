import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Agency } from '@daybook/types';
import { quarterOf } from '../reference/quarter-of.ts';
import { addEntry } from '../store/add-entry.ts';
import { appendEvent } from '../store/append-event.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { judgeRecord } from './judge-record.ts';
import { type BroughtRecord, recordsInOrder } from './records-in-order.ts';

/** So many entries are saved in one transaction: a file of a usual size is saved whole or not at all, and nobody waits long. */
const AT_ONCE = 500;

/**
 * Saves the requests of a file that was checked, each as an entry that waits for a review. Doing it again saves nothing
 * twice: what is there is left alone.
 *
 * @param agency the agency whose log it is.
 * @returns how many entries were saved.
 * @throws Refused `revision-taken` where somebody changed an entry since the file was compared, `clock-set-back`.
 */
export async function saveImport(
  store: Store,
  submission: Submission,
  agency: Agency,
  { path, sha256 }: { readonly path: string; readonly sha256: string },
  onProgress: (saved: number) => void,
): Promise<number> {
  let saved = 0;
  let part = 0;
  let batch: BroughtRecord[] = [];
  const save = async () => {
    const key = createHash('sha256').update(`${submission.key} ${part}`).digest('hex').slice(0, 32);
    const asked = { sha256, part: part++ };
    saved += once(store, { ...submission, key }, asked, () => ({
      saved: batch.filter((record) => savedOne(store, submission.account_id, agency, record)).length,
    })).saved;
    batch = [];
    onProgress(saved);
    await setImmediate();
  };
  for await (const record of recordsInOrder(path)) {
    batch.push(record);
    if (batch.length === AT_ONCE) await save();
  }
  await save();
  once(store, submission, { sha256, saved }, () => ({
    seq: appendEvent(store.database, {
      at: store.around.now(),
      account_id: submission.account_id,
      kind: 'file-brought',
      subject: sha256,
      body: { entries: saved },
    }),
  }));
  return saved;
}

function savedOne(store: Store, account_id: string, agency: Agency, record: BroughtRecord): boolean {
  const { database, around } = store;
  const judged = judgeRecord(database, agency.agency_id, record);
  if (judged === 'there') return false;
  if (judged !== 'new' && judged !== 'correction') throw new Refused('revision-taken');
  const before = database.one('SELECT record FROM entry WHERE request_id = ? LIMIT 1', [record.request_id]);
  const known = before?.record == null ? undefined : (JSON.parse(String(before.record)) as BroughtRecord).public_id;
  const public_id = record.public_id ?? known ?? around.draw(16);
  const quarter = quarterOf(record, agency.time_zone, around.now());
  addEntry(store, account_id, { ...record, public_id } as BroughtRecord, quarter);
  return true;
}
