import type { Database } from '../store/database.ts';

/** On what terms an agency publishes; all of it is printed in each release. */
export interface Terms {
  readonly k_anonymity: number;
  readonly small_cell: number;
  readonly embargo_days: number;
  /** The SPDX id of the licence of the data. */
  readonly license: string;
  readonly url?: string;
  readonly contact?: { readonly office: string; readonly email: string };
}

const USUAL: Terms = { k_anonymity: 5, small_cell: 11, embargo_days: 30, license: 'CC0-1.0' };

/** The terms in force: those set last, else the standard's own. */
export function termsOf(database: Database): Terms {
  const row = database.one('SELECT body FROM terms ORDER BY seq DESC LIMIT 1');
  return row === undefined ? USUAL : (JSON.parse(String(row.body)) as Terms);
}
