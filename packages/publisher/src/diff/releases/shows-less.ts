import { valueChanges } from '../records/value-changes.ts';

type Json = Readonly<Record<string, unknown>>;

/** What is said of the copy itself, not of the request. */
const ABOUT: ReadonlySet<string> = new Set(['/revision', '/revision_reason', '/generalised', '/standard_version']);

/** Whether a newer public entry only shows less of the same: values were taken away, and none was put in or replaced. */
export function showsLess(before: Json, after: Json): boolean {
  const changes = valueChanges(before, after).filter(({ pointer }) => !ABOUT.has(pointer));
  const isTaken = changes.every((change) => !('after' in change));
  return isTaken && (changes.length > 0 || (before.generalised === false && after.generalised === true));
}
