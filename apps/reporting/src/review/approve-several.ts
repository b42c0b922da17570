import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { answeredBefore } from '../store/answered-before.ts';
import { once, type Submission } from '../store/once.ts';
import type { Store } from '../store/open-store.ts';
import { Refused } from '../store/refused.ts';
import { reviewEntry } from '../store/review-entry.ts';
import { judgedAlone } from './judged-alone.ts';
import { queueOf } from './queue.ts';
import type { WhyAlone } from './why-alone.ts';

/** An entry in the revision that was looked at. */
export interface Chosen {
  readonly request_id: string;
  readonly revision: number;
}

/** Why one of them was not approved: it is judged by itself, or it is not what waits any more. */
export type WhyNotApproved = WhyAlone | 'findings' | 'went-on';

/** What became of those that were chosen. */
export interface SeveralApproved {
  readonly approved: readonly string[];
  readonly left: readonly { readonly request_id: string; readonly why: WhyNotApproved }[];
}

/** So many are approved at once: as many as stand on a page. */
export const MOST_AT_ONCE = 25;

/**
 * Approves those entries that may be approved among several, each in a transaction of its own with its own line in the
 * journal; the database decides of each whether it takes it. The same submission again is answered again, and one that was
 * cut short goes on.
 *
 * @throws Refused `submission-differs`, `clock-set-back`; RangeError for more than `MOST_AT_ONCE`.
 */
export async function approveSeveral(
  store: Store,
  submission: Submission,
  chosen: readonly Chosen[],
): Promise<SeveralApproved> {
  if (chosen.length > MOST_AT_ONCE) throw new RangeError(`${chosen.length} are too many at once`);
  const asked = { approve: chosen.map(({ request_id, revision }) => ({ request_id, revision })) };
  const before = answeredBefore<SeveralApproved>(store.database, submission, asked);
  if (before !== undefined) return before;
  const { account_id, key } = submission;
  const waiting = new Map(
    queueOf(
      store,
      chosen.map(({ request_id }) => request_id),
    ).map((one) => [one.request_id, one]),
  );
  const alone = await judgedAlone(store, [...waiting.values()], account_id);
  const approved: string[] = [];
  const left: SeveralApproved['left'][number][] = [];
  for (const { request_id, revision } of chosen) {
    const entry = waiting.get(request_id);
    const review = { request_id, revision, verdict: 'approved', together: chosen.length } as const;
    const own = { account_id, key: createHash('sha256').update(`${key} ${request_id}`).digest('hex').slice(0, 32) };
    const isDone = answeredBefore(store.database, own, review) !== undefined;
    const why = isDone ? undefined : entry?.revision === revision ? alone.get(entry.seq) : 'went-on';
    const refused = why ?? approvedOne(store, own, review);
    if (refused === undefined) approved.push(request_id);
    else left.push({ request_id, why: refused });
    await setImmediate();
  }
  return once(store, submission, asked, () => ({ approved, left }));
}

function approvedOne(...given: Parameters<typeof reviewEntry>): WhyNotApproved | undefined {
  try {
    reviewEntry(...given);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Refused) || fault.why === 'clock-set-back') throw fault;
    return fault.why === 'own-entry' ? 'own' : 'went-on';
  }
}
