import { appendEvent } from '../store/append-event.ts';
import type { Store } from '../store/open-store.ts';
import { asRefused, Refused } from '../store/refused.ts';
import type { MadeRelease } from './made-release.ts';
import type { Order } from './order.ts';
import { planOf } from './plan.ts';

/**
 * Writes a release into the database, with the ledger that knows it: all of it or nothing. The database refuses it where two
 * persons have not approved the plan that it was made of.
 *
 * @throws Refused `not-approved`, `plan-changed`, `release-taken`, `clock-set-back`.
 */
export function recordRelease({ database, around }: Store, account_id: string, order: Order, made: MadeRelease): void {
  const { sequence, folder, periods, waiting, entries, manifest_sha256, fingerprint, ledger } = made;
  try {
    database.write(() => {
      if (planOf(database, order.quarter).sha256 !== order.plan) throw new Refused('plan-changed');
      const seq = appendEvent(database, {
        at: around.now(),
        account_id,
        kind: 'release-made',
        subject: String(sequence),
        body: { manifest_sha256, plan: order.plan, single: order.is_single ? 1 : 0 },
      });
      database.run(
        `INSERT INTO release (seq, sequence, quarter, plan, folder, periods, waiting, entries, published_at,
           manifest_sha256, fingerprint, publisher, is_single) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[
            seq,
            sequence,
            order.quarter,
            order.plan,
            folder,
            JSON.stringify(periods),
            JSON.stringify(waiting),
            entries,
          ],
          ...[order.published_at, manifest_sha256, fingerprint, account_id, order.is_single ? 1 : 0],
        ],
      );
      database.run('INSERT INTO ledger (no, text) VALUES (1, ?) ON CONFLICT (no) DO UPDATE SET text = excluded.text', [
        ledger,
      ]);
    });
  } catch (fault) {
    throw asRefused(fault);
  }
}
