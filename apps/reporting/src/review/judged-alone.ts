import { canonicalForm } from '@daybook/reports';
import { validate } from '@daybook/validator';
import { dayOf } from '../reference/day-of.ts';
import { groundsOf } from '../reference/grounds-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import type { Queued } from './queue.ts';
import { type WhyAlone, whyAlone } from './why-alone.ts';

/** Those of some entries that are judged by themselves, by their numbers in the journal, with why. */
export async function judgedAlone(
  store: Store,
  entries: readonly Queued[],
  account_id: string,
): Promise<ReadonlyMap<number, WhyAlone | 'findings'>> {
  const alone = new Map<number, WhyAlone | 'findings'>();
  const plain: Queued[] = [];
  for (const entry of entries) {
    const why = whyAlone(entry, account_id);
    if (why === undefined) plain.push(entry);
    else alone.set(entry.seq, why);
  }
  for (const [seq, isClear] of await checked(store, plain)) if (!isClear) alone.set(seq, 'findings');
  return alone;
}

/** What was checked already, of the same day and beside the same records of the agency. */
interface Known {
  readonly today: string;
  readonly files: object;
  readonly isClear: Map<number, boolean>;
}
const known = new WeakMap<Store['database'], Known>();
/** So many are remembered. */
const MOST = 5000;
const NAME = 'requests.ndjson';

/** Whether the check has nothing to say of an entry. They are checked together, so two that look like one are found too. */
async function checked(store: Store, entries: readonly Queued[]): Promise<ReadonlyMap<number, boolean>> {
  const { database, around } = store;
  const { agency, files } = referencesOf(database);
  const today = dayOf(around.now(), agency?.time_zone);
  const before = known.get(database);
  const isFresh = before?.today === today && before.files === files && before.isClear.size < MOST;
  const { isClear } = isFresh ? before : { isClear: new Map<number, boolean>() };
  known.set(database, { today, files, isClear });
  const left = entries.filter(({ seq }) => !isClear.has(seq));
  if (left.length > 0) {
    const bytes = new TextEncoder().encode(left.map(({ record }) => `${canonicalForm(record)}\n`).join(''));
    const { findings } = await validate({ name: NAME, bytes }, { today, lang: 'en', ...(await groundsOf(files)) });
    const rows = new Set(findings.map(({ file, row }) => (file === NAME ? row : undefined)));
    // A finding without a row is about all of them.
    const isOfAll = findings.some(({ file, row }) => file === NAME && row === undefined);
    for (const [at, { seq }] of left.entries()) isClear.set(seq, !isOfAll && !rows.has(at + 1));
  }
  return new Map(entries.map(({ seq }) => [seq, isClear.get(seq) ?? false]));
}
