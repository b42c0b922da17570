import type { Store } from '../store/open-store.ts';

/** A form that somebody has not finished: it is theirs alone, and no entry yet. */
export interface Draft {
  /** The key of the form. */
  readonly draft_id: string;
  readonly saved_at: string;
  readonly form: URLSearchParams;
}

/**
 * Keeps what was typed into a form, under the key of the form, in place of what was kept before. A form that became an entry
 * already is no draft any more, whichever of the two arrives first.
 */
export function keepDraft({ database, around }: Store, account_id: string, key: string, form: URLSearchParams): void {
  // Most fields of a form are empty.
  const body = new URLSearchParams([...form].filter(([name, typed]) => typed !== '' && !OF_BUTTONS.has(name)));
  database.write(() =>
    database.run(
      `INSERT INTO draft (draft_id, account_id, body, saved_at)
       SELECT ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM submission WHERE key = ?)
       ON CONFLICT (draft_id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
       WHERE account_id = excluded.account_id`,
      [key, account_id, body.toString(), around.now(), key],
    ),
  );
}

/** What a button says, and no field. */
const OF_BUTTONS = new Set(['do', 'turn']);

const FROM = 'SELECT draft_id, saved_at, body FROM draft WHERE account_id = ?';

/** The drafts of an account, latest first. */
export function draftsOf({ database }: Store, account_id: string): readonly Draft[] {
  return database.all(`${FROM} ORDER BY saved_at DESC LIMIT 50`, [account_id]).map(draftIn);
}

/** One draft of an account; nothing where it has none of that id. */
export function draftOf({ database }: Store, account_id: string, draft_id: string): Draft | undefined {
  const row = database.one(`${FROM} AND draft_id = ?`, [account_id, draft_id]);
  return row === undefined ? undefined : draftIn(row);
}

const draftIn = ({ draft_id, saved_at, body }: Readonly<Record<string, unknown>>): Draft => ({
  draft_id: String(draft_id),
  saved_at: String(saved_at),
  form: new URLSearchParams(String(body)),
});

/** Throws a draft away: it became an entry, or nobody wants it. */
export function dropDraft({ database }: Store, account_id: string, draft_id: string): void {
  database.write(() => database.run('DELETE FROM draft WHERE draft_id = ? AND account_id = ?', [draft_id, account_id]));
}
