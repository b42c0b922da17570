import { answeredBefore, printOfAsked } from './answered-before.ts';
import type { Store } from './open-store.ts';
import { asRefused } from './refused.ts';

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
export function once<T extends object>(store: Store, submission: Submission, asked: object, work: () => T): T {
  const { database } = store;
  const { account_id, key } = submission;
  try {
    return database.write(() => {
      const before = answeredBefore<T>(database, submission, asked);
      if (before !== undefined) return before;
      const answer = work();
      database.run('INSERT INTO submission (key, account_id, asked, answer) VALUES (?, ?, ?, ?)', [
        key,
        account_id,
        printOfAsked(account_id, asked),
        JSON.stringify(answer),
      ]);
      return answer;
    });
  } catch (fault) {
    throw asRefused(fault);
  }
}
