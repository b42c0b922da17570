import type { LogRow } from '../reading/log-row.ts';

/** How an entry looks to somebody who does not know which one it is. */
export function lookOfRow({ leaves }: LogRow): string {
  return JSON.stringify(
    leaves.flatMap(({ pointer, value }) => (own.has(pointer) ? [] : [`${pointer}=${value}`])).sort(),
  );
}

const own: ReadonlySet<string> = new Set(['/public_id', '/revision', '/revision_reason', '/supersedes']);
