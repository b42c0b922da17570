import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { Store } from './open-store.ts';
import { asRefused, Refused } from './refused.ts';

/** What is sent in: who sends it, and a key that the form drew, so that sending it again does nothing again. */
export interface Submission {
  readonly account_id: string;
  /** 32 hexadecimal digits. */
  readonly key: string;
}

/**
 * Does something once, in one transaction: a submission that was answered before gets the same answer again. When it
 * returns, it is on the disk.
 *
 * @param asked what was asked for: the same key with anything else is refused.
 */
export function once<T extends object>(store: Store, { account_id, key }: Submission, asked: object, work: () => T): T {
  const { database } = store;
  const print = createHash('sha256').update(canonicalForm({ account_id, asked })).digest('hex');
  try {
    return database.write(() => {
      const before = database.one('SELECT asked, answer FROM submission WHERE key = ?', [key]);
      if (before !== undefined) {
        if (before.asked !== print) throw new Refused('submission-differs');
        return JSON.parse(String(before.answer)) as T;
      }
      const answer = work();
      database.run('INSERT INTO submission (key, account_id, asked, answer) VALUES (?, ?, ?, ?)', [
        key,
        account_id,
        print,
        JSON.stringify(answer),
      ]);
      return answer;
    });
  } catch (fault) {
    throw asRefused(fault);
  }
}
