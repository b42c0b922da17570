import type { PublicEntry } from './public-entry.ts';

/** How an entry looks to somebody who does not know which one it is. */
export function lookOf({
  public_id: _id,
  revision: _revision,
  revision_reason: _reason,
  ...look
}: PublicEntry): string {
  return JSON.stringify(look);
}
