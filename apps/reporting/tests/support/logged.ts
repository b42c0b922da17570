import { createHash } from 'node:crypto';
import { periodOf } from '@daybook/reports';
import type { Request } from '@daybook/types';
import type { Store } from '../../src/store/open-store.ts';
import { type Review, reviewEntry } from '../../src/store/review-entry.ts';
import { saveEntry } from '../../src/store/save-entry.ts';
import { CLERK, OTHER } from './made-store.ts';

const keyOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Logs records as the clerk; the reviewer approves them unless they are to wait. */
export function logged(store: Store, records: readonly Request[], isApproved = true): void {
  for (const record of records) {
    const { request_id, revision, received_on = '' } = record;
    const submission = { account_id: CLERK, key: keyOf(`${request_id}/${revision}`) };
    saveEntry(store, submission, record, periodOf(received_on, 'quarter'));
    if (isApproved) approved(store, { request_id, revision });
  }
}

/** Approves one as the reviewer. */
export function approved(store: Store, { request_id, revision }: Pick<Review, 'request_id' | 'revision'>): void {
  const submission = { account_id: OTHER, key: keyOf(`review ${request_id}/${revision}`) };
  reviewEntry(store, submission, { request_id, revision, verdict: 'approved' });
}
