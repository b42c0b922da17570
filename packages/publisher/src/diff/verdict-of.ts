import type { Diff, DiffChange } from '@daybook/types';

/** Whether anything changed, and whether anything changed that nobody said. */
export function verdictOf(changes: readonly DiffChange[]): Diff['verdict'] {
  if (changes.some(({ alarms = [] }) => alarms.length > 0)) return 'alarm';
  return changes.length > 0 ? 'changed' : 'nothing-changed';
}
