import { periodOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import type { Store } from '../store/open-store.ts';
import { type Review, reviewEntry } from '../store/review-entry.ts';
import { saveEntry } from '../store/save-entry.ts';
import { submissionOf } from './submission-of.ts';

/** Who logs and who reviews: their accounts. */
interface Hands {
  readonly clerk: string;
  readonly reviewer: string;
}

/** What a reviewer said, where it is not simply approved; `waits`: nobody has looked at it yet. */
const SAID: Readonly<Record<string, 'waits' | Pick<Review, 'verdict' | 'reason'>>> = {
  'LKS-26-014/1': { verdict: 'exigent', reason: 'court-deadline' },
  'LKS-26-035/1': { verdict: 'returned', reason: 'ground-not-given' },
  'LKS-26-040/1': { verdict: 'exigent', reason: 'no-second-person' },
  'LKS-26-021/2': 'waits',
  'LKS-26-041/1': 'waits',
  'LKS-26-042/1': 'waits',
  'LKS-26-043/1': 'waits',
  'LKS-26-044/1': 'waits',
};

/** Logs revisions as the clerk, and reviews them as the reviewer, so that entries stand in every way that there is. */
export function fillLog(store: Store, entries: readonly Request[], { clerk, reviewer }: Hands): void {
  for (const record of entries) {
    const { request_id, revision, received_on = '' } = record;
    const id = `${request_id}/${revision}`;
    saveEntry(store, submissionOf(clerk, `log ${id}`), record, periodOf(received_on, 'quarter'));
    const said = SAID[id] ?? { verdict: 'approved' };
    if (said !== 'waits') reviewEntry(store, submissionOf(reviewer, `review ${id}`), { request_id, revision, ...said });
  }
}
