import { isEntry, type Reading } from '@daybook/files';
import { defects } from '@daybook/validator';

let lost: ReadonlySet<string> | undefined;

/** Whether something that was said in reading means that a part of the file was not read, or not for certain. */
export function isLost(reading: Reading): boolean {
  lost ??= new Set(defects().flatMap(({ id, severity }) => (severity === 'error' ? [id] : [])));
  return !isEntry(reading) && lost.has(reading.rule);
}
