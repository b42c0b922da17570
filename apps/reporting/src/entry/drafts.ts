import type { Store } from '../store/open-store.ts';

/** A form that somebody has not finished: it is theirs alone, and no entry yet. */
export interface Draft {
  readonly draft_id: string;
  readonly saved_at: string;
  readonly form: URLSearchParams;
}

/** Keeps a form as it is, in place of what was kept under the same id. @returns its id. */
export function keepDraft({ database, around }: Store, account_id: string, form: URLSearchParams): string {
  const known = form.get('draft_id');
  return database.write(() => {
    const isOwn =
      database.one('SELECT 1 FROM draft WHERE draft_id = ? AND account_id = ?', [known ?? '', account_id]) !==
      undefined;
    const draft_id = known !== null && isOwn ? known : around.draw(16);
    database.run(
      'INSERT INTO draft (draft_id, account_id, body, saved_at) VALUES (?, ?, ?, ?) ON CONFLICT (draft_id) DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at',
      [draft_id, account_id, form.toString(), around.now()],
    );
    return draft_id;
  });
}

/** The drafts of an account, latest first. */
export function draftsOf({ database }: Store, account_id: string): readonly Draft[] {
  return database
    .all('SELECT draft_id, saved_at, body FROM draft WHERE account_id = ? ORDER BY saved_at DESC LIMIT 50', [
      account_id,
    ])
    .map(({ draft_id, saved_at, body }) => ({
      draft_id: String(draft_id),
      saved_at: String(saved_at),
      form: new URLSearchParams(String(body)),
    }));
}

/** Throws a draft away: it became an entry, or nobody wants it. */
export function dropDraft({ database }: Store, account_id: string, draft_id: string): void {
  database.write(() => database.run('DELETE FROM draft WHERE draft_id = ? AND account_id = ?', [draft_id, account_id]));
}
