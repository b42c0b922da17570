import { createHash } from 'node:crypto';
import { canonicalForm } from '@daybook/reports';
import type { Database } from './database.ts';
import type { Submission } from './once.ts';
import { Refused } from './refused.ts';

/** The fingerprint of what is asked for, and by whom. */
export const printOfAsked = (account_id: string, asked: object): string =>
  createHash('sha256').update(canonicalForm({ account_id, asked })).digest('hex');

/** What a submission was answered before, if it was. @throws Refused `submission-differs` where it asked for something else. */
export function answeredBefore<T extends object>(
  database: Database,
  { account_id, key }: Submission,
  asked: object,
): T | undefined {
  const before = database.one('SELECT asked, answer FROM submission WHERE key = ?', [key]);
  if (before === undefined) return undefined;
  if (before.asked !== printOfAsked(account_id, asked)) throw new Refused('submission-differs');
  return JSON.parse(String(before.answer)) as T;
}
