import type { DiffChange } from '@daybook/types';
import { shownChanges } from '../records/shown-changes.ts';
import type { Stated } from './stated.ts';

type Json = Readonly<Record<string, unknown>>;

/** What differs between any two releases, or is compared by itself. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  '$schema',
  'record',
  'sequence',
  'previous',
  'supersedes',
  'published_at',
  'files',
  'changes',
  'report_changes',
  'approvals',
  'checkpoint',
  'periods',
]);

/** What two releases state differently of themselves: licence, thresholds, embargo, key, law files and so on, one change a field. */
export function termChanges(older: Stated, newer: Stated, isNext: boolean): DiffChange[] {
  const fields = shownChanges('publication', ...inBoth(older, newer), LEFT_OUT);
  const names = [...new Set(fields.map(({ pointer }) => pointer.split('/')[1] ?? ''))];
  const changes = names.map((id): DiffChange => {
    const own = fields.filter(({ pointer }) => pointer.split('/')[1] === id);
    const isKeyTaken =
      id === 'key' && isNext && own.some(({ pointer }) => pointer === '/key/fingerprint') && !isFollowed(older, newer);
    return {
      subject: 'publication',
      kind: isKeyTaken ? 'changed-silently' : 'changed',
      id,
      ...(isKeyTaken ? { alarms: ['key-not-followed' as const] } : {}),
      fields: own,
    };
  });
  return [...changes, ...chainChange(older, newer, isNext)];
}

/** The records; where one is not whole, the fields that both have: what could not be read is not gone. */
function inBoth(older: Stated, newer: Stated): [Json, Json] {
  if (older.why === undefined && newer.why === undefined) return [older.record, newer.record];
  const both = (one: Json, other: Json) => Object.fromEntries(Object.entries(one).filter(([name]) => name in other));
  return [both(older.record, newer.record), both(newer.record, older.record)];
}

/** Whether the newer key names the older one as the key that it follows, with a signature. */
function isFollowed({ record: { key: was } }: Stated, { record: { key: is } }: Stated): boolean {
  return is?.rotated_from === was?.fingerprint && typeof is?.rotation_signature === 'string';
}

/** Two manifests of one number, or a newer one that names another before it. */
function chainChange(older: Stated, newer: Stated, isNext: boolean): DiffChange[] {
  const about = { subject: 'publication', kind: 'changed-silently' } as const;
  const isSameNumber =
    older.record.agency_id === newer.record.agency_id &&
    older.record.sequence !== undefined &&
    older.record.sequence === newer.record.sequence;
  if (isSameNumber && older.sha256 !== newer.sha256) return [{ ...about, id: 'sequence', alarms: ['same-number'] }];
  if (isNext && newer.record.previous !== older.sha256) return [{ ...about, id: 'previous', alarms: ['chain-broken'] }];
  return [];
}
