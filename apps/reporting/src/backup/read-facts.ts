import type { BackedUpFile, BackupFacts } from './backup-facts.ts';
import { backupFault } from './backup-fault.ts';

/**
 * Reads what a backup says of itself.
 *
 * @throws CannotRun where it says something else.
 */
export function readFacts(text: string): BackupFacts {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw backupFault('file-differs');
  }
  const facts = (read ?? {}) as Partial<BackupFacts>;
  const isText = (value: unknown) => value === null || typeof value === 'string';
  const isWhole =
    facts.format === 'daybook-backup/1' &&
    typeof facts.made_at === 'string' &&
    typeof facts.head === 'string' &&
    isText(facts.agency_id) &&
    isText(facts.agency_name) &&
    [facts.entries, facts.events, facts.faults].every((value) => Number.isInteger(value)) &&
    Array.isArray(facts.files) &&
    facts.files.every(isFile);
  if (!isWhole) throw backupFault('no-backup');
  return facts as BackupFacts;
}

const isFile = (value: unknown): value is BackedUpFile => {
  const { path, bytes, sha256 } = (value ?? {}) as Partial<BackedUpFile>;
  return typeof path === 'string' && Number.isInteger(bytes) && /^[0-9a-f]{64}$/.test(sha256 ?? '');
};
